import type { MeantIdea, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IdeaForm } from './idea-form.tsx';
import { IdeaPicker, type PickerProps } from './idea-picker.tsx';
import { useInPlace } from './use-in-place.ts';

/** A picker with a form for something new in place, which goes into the draft. */
export interface ChoiceProps<Meant> extends Omit<PickerProps<Meant>, 'onNew'> {
  /** What something new would be called that nobody has typed yet: it has a button of its own as long as nothing is chosen. */
  readonly suggested?: string | undefined;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
}

/** An idea that is there, or a new one. */
export function IdeaChoice({ change, suggested, ...picker }: ChoiceProps<MeantIdea>) {
  const { t } = useTexts();
  const { place, begun, begin, close, take } = useInPlace('ideas', picker.draft, change);
  return (
    <div ref={place}>
      <IdeaPicker {...picker} onNew={begin} />
      {suggested && !picker.meant && begun === null ? (
        <p>
          <button type="button" onClick={() => begin(suggested)}>
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
          onDone={(idea) => take(idea, (reference) => picker.onMean({ reference, name: idea.fields.name }))}
        />
      )}
    </div>
  );
}
