import { useState } from 'react';
import { support } from '../drafting/draft-operations.ts';
import type { MeantIdea } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IdeaChoice } from '../views/idea-choice.tsx';
import { InPlaceForm } from '../views/in-place-form.tsx';
import type { TellProps } from './tell-form.tsx';

/** The passage tells of an idea. */
export function TellIdea({ draft, passage, change, onAdded, onCancel }: TellProps) {
  const { t } = useTexts();
  const [idea, setIdea] = useState<MeantIdea | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <InPlaceForm
      title={t('edit.tell.IDEA')}
      done={t('edit.tell.add')}
      onCancel={onCancel}
      onDone={async () => {
        setTried(true);
        if (!idea) return false;
        change((now) => support(now, { noun: 'IDEA', idea }, passage));
        onAdded();
        return true;
      }}
    >
      <IdeaChoice
        label={t('edit.tell.idea')}
        required
        meant={idea}
        draft={draft}
        change={change}
        wrong={tried && !idea ? { reason: t('edit.tell.missing') } : undefined}
        onMean={setIdea}
      />
    </InPlaceForm>
  );
}
