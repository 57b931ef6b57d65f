import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Field, type Wrong } from './field.tsx';

export const STATUSES = [
  'UNKNOWN',
  'CONSIDERED',
  'REJECTED',
  'PILOTED',
  'IMPLEMENTED',
  'SCALED',
  'ABANDONED',
] as const;
export const BASES = ['UNKNOWN', 'STATED', 'IMPLIED', 'INFERRED'] as const;
export const FIDELITIES = ['UNKNOWN', 'COPIED', 'ADAPTED', 'INSPIRED'] as const;
export const CHANNELS = [
  'UNKNOWN',
  'VISIT',
  'INTERNSHIP',
  'CONFERENCE',
  'MEETING',
  'NETWORK',
  'COURSE',
  'AWARD',
  'PERSON',
  'PUBLICATION',
  'SUPPLIER',
  'OTHER',
] as const;
export const LEVELS = ['COUNTRY', 'REGION', 'MUNICIPALITY', 'UNIT', 'ORGANISATION'] as const;

interface WordSelectProps<Word extends string> {
  readonly of: readonly Word[];
  /** Whose words they are: the part of the texts that names them, and of `meaning` that says what each means. */
  readonly words: 'status' | 'basis' | 'fidelity' | 'channel' | 'level';
  readonly label: string;
  readonly value: NoInfer<Word>;
  readonly wrong?: Wrong | undefined;
  onChange(value: NoInfer<Word>): void;
}

/** One word of the model, with what it means below. */
export function WordSelect<Word extends string>(props: WordSelectProps<Word>) {
  const { of, words, label, value, wrong, onChange } = props;
  const { t } = useTexts();
  return (
    <Field label={label} wrong={wrong} hint={t(`meaning.${words}.${value}` as TextKey)}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChange(event.target.value as Word)}>
          {of.map((word) => (
            <option key={word} value={word}>
              {t(`${words}.${word}` as TextKey)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
