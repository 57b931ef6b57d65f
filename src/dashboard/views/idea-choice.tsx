import { useRef, useState } from 'react';
import { failuresOfItem } from '../drafting/check-telling.ts';
import { add } from '../drafting/draft-operations.ts';
import type { MeantIdea, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IdeaForm } from './idea-form.tsx';
import { IdeaPicker, type PickerProps } from './idea-picker.tsx';

/** A picker with a form for something new in place, which goes into the draft. */
export interface ChoiceProps<Meant> extends Omit<PickerProps<Meant>, 'onNew'> {
  /** What something new would be called that nobody has typed yet: it has a button of its own as long as nothing is chosen. */
  readonly suggested?: string | undefined;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
}

/** An idea that is there, or a new one. */
export function IdeaChoice({ change, suggested, ...picker }: ChoiceProps<MeantIdea>) {
  const { t } = useTexts();
  const [begun, setBegun] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setBegun(null);
    place.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={place}>
      <IdeaPicker {...picker} onNew={setBegun} />
      {suggested && !picker.meant && begun === null ? (
        <p>
          <button type="button" onClick={() => setBegun(suggested)}>
            {t('picker.newIdea', { name: suggested })}
          </button>
        </p>
      ) : null}
      {begun === null ? null : (
        <IdeaForm
          draft={picker.draft}
          of={{ fields: { name: begun }, derivedFrom: null }}
          title={t('form.newIdea')}
          done={t('form.take')}
          onCancel={close}
          onDone={async (idea) => {
            const tried = add(picker.draft, 'ideas', { ...idea, passages: [] });
            const failures = await failuresOfItem(tried.draft, tried.label);
            if (failures.length > 0) return failures;
            let label = tried.label;
            change((draft) => {
              const made = add(draft, 'ideas', { ...idea, passages: [] });
              label = made.label;
              return made.draft;
            });
            picker.onMean({ reference: `#${label}`, name: idea.fields.name });
            close();
            return [];
          }}
        />
      )}
    </div>
  );
}
