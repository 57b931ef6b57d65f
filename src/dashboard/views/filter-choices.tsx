import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';

interface FilterChoicesProps<W extends string> {
  readonly of: readonly W[];
  readonly chosen: readonly W[];
  readonly label: TextKey;
  readonly text: 'status' | 'channel' | 'fidelity' | 'basis' | 'changeKind' | 'noun';
  onChoose(chosen: readonly W[]): void;
}

/** Some of the words of an enumeration. */
export function FilterChoices<W extends string>({
  of,
  chosen,
  label,
  text,
  onChoose,
}: FilterChoicesProps<W>) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t(label)}</legend>
      {of.map((each) => (
        <label key={each} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(each)}
            onChange={(event) =>
              onChoose(of.filter((other) => (other === each ? event.target.checked : chosen.includes(other))))
            }
          />{' '}
          {t(`${text}.${each}` as TextKey)}
        </label>
      ))}
    </fieldset>
  );
}
