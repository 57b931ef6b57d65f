import { useRef, useState } from 'react';
import { failuresOfItem } from '../drafting/check-telling.ts';
import { add } from '../drafting/draft-operations.ts';
import type { MeantAdopter } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterForm } from './adopter-form.tsx';
import { AdopterPicker } from './adopter-picker.tsx';
import type { ChoiceProps } from './idea-choice.tsx';

/** An adopter that is there, or a new one: most often a unit of a municipality. */
export function AdopterChoice({ change, suggested, ...picker }: ChoiceProps<MeantAdopter>) {
  const { t } = useTexts();
  const [begun, setBegun] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setBegun(null);
    place.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={place}>
      <AdopterPicker {...picker} onNew={setBegun} />
      {suggested && !picker.meant && begun === null ? (
        <p>
          <button type="button" onClick={() => setBegun(suggested)}>
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
          onDone={async (adopter) => {
            const item = { ...adopter, passages: [] };
            const tried = add(picker.draft, 'adopters', item);
            const failures = await failuresOfItem(tried.draft, tried.label);
            if (failures.length > 0) return failures;
            let label = tried.label;
            change((draft) => {
              const made = add(draft, 'adopters', item);
              label = made.label;
              return made.draft;
            });
            const { name, level, country } = adopter.fields;
            picker.onMean({ reference: `#${label}`, name, level, country: country ?? null });
            close();
            return [];
          }}
        />
      )}
    </div>
  );
}
