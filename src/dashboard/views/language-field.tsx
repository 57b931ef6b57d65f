import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Field, type Wrong } from './field.tsx';

interface LanguageFieldProps {
  readonly value: string;
  readonly wrong: Wrong | undefined;
  onChange(language: string): void;
}

/** The language of a text: one of those that the pages speak, or the one that it has. */
export function LanguageField({ value, wrong, onChange }: LanguageFieldProps) {
  const { t } = useTexts();
  const own: Readonly<Record<string, string>> = LANGUAGES;
  const all = [...new Set([...Object.keys(own), ...(value ? [value] : [])])];
  return (
    <Field label={t('story.form.language')} wrong={wrong}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('story.form.noLanguage')}</option>
          {all.map((each) => (
            <option key={each} value={each}>
              {own[each] ?? each}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
