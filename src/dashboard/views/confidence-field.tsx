import { useTexts } from '../texts/use-texts.ts';
import { Field, type Wrong } from './field.tsx';

interface ConfidenceFieldProps {
  /** From 0 to 1; null where nothing is said. */
  readonly value: number | null;
  readonly wrong?: Wrong | undefined;
  onChange(value: number | null): void;
}

/** How sure a record is, in per cent. */
export function ConfidenceField({ value, wrong, onChange }: ConfidenceFieldProps) {
  const { t } = useTexts();
  return (
    <Field label={t('form.confidence')} hint={t('form.confidenceHint')} wrong={wrong}>
      {(ties) => (
        <input
          {...ties}
          type="number"
          min={0}
          max={100}
          step={1}
          value={value === null ? '' : Math.round(value * 100)}
          onChange={({ target }) =>
            onChange(target.value === '' ? null : Math.min(100, Math.max(0, Number(target.value))) / 100)
          }
        />
      )}
    </Field>
  );
}
