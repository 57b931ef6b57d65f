import type { MeantAdopter } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterForm } from './adopter-form.tsx';
import { AdopterPicker } from './adopter-picker.tsx';
import type { ChoiceProps } from './idea-choice.tsx';
import { useInPlace } from './use-in-place.ts';

/** An adopter that is there, or a new one: most often a unit of a municipality. */
export function AdopterChoice({ change, suggested, ...picker }: ChoiceProps<MeantAdopter>) {
  const { t } = useTexts();
  const { place, begun, begin, close, take } = useInPlace('adopters', picker.draft, change);
  return (
    <div ref={place}>
      <AdopterPicker {...picker} onNew={begin} />
      {suggested && !picker.meant && begun === null ? (
        <p>
          <button type="button" onClick={() => begin(suggested)}>
            {t('picker.newAdopter', { name: suggested })}
          </button>
        </p>
      ) : null}
      {begun === null ? null : (
        <AdopterForm
          draft={picker.draft}
          of={{ fields: { name: begun, level: 'UNIT' }, partOf: null }}
          title={t('form.newAdopter')}
          done={t('form.take')}
          onCancel={close}
          onDone={(adopter) =>
            take(adopter, (reference) => {
              const { name, level, country } = adopter.fields;
              picker.onMean({ reference, name, level, country: country ?? null });
            })
          }
        />
      )}
    </div>
  );
}
