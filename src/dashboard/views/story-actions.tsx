import { useState } from 'react';
import { Link } from '../address/link.tsx';
import { go, hrefOf } from '../address/navigation.ts';
import type { Document } from '../data/document.ts';
import type { StoryData } from '../data/told-story.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import type { EditFailure } from '../data/write.ts';
import { DeleteStory, ProposeStory, PublishStory, UndoStory } from '../data/write-story.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Confirmation } from './confirmation.tsx';
import { Refusals } from './refusals.tsx';
import { WriteFailure } from './write-failure.tsx';

interface StoryActionsProps {
  readonly story: StoryData;
  readonly revision: number;
  /** The position of what was saved last here, as long as it can be taken back. */
  readonly undoes: number | null;
  onAnew(said: TextKey): void;
}

type Answer = { readonly __typename: string; readonly failures?: readonly EditFailure[] } | null | undefined;

/** What is done with a story as a whole: reading, publishing or proposing, taking back, deleting. */
export function StoryActions({ story, revision, undoes, onAnew }: StoryActionsProps) {
  const { t } = useTexts();
  const { may } = useAsker();
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [said, setSaid] = useState<TextKey | null>(null);
  const publish = useWrite(PublishStory);
  const propose = useWrite(ProposeStory);
  const undo = useWrite(UndoStory);
  const remove = useWrite(DeleteStory);
  const writings: readonly { readonly failure: ReturnType<typeof useWrite<Document>>['failure'] }[] = [
    publish,
    propose,
    undo,
    remove,
  ];
  /** Where the page begins anew, that says what was done. */
  const told = (answer: Answer, done: TextKey | null = null): boolean => {
    setFailures(answer?.failures ?? []);
    const isDone = !!answer && answer.__typename !== 'EditsRefused';
    setSaid(isDone ? done : null);
    return isDone;
  };
  const records = [{ noun: 'STORY' as const, key: story.key, ifRevision: revision }];
  const isDraft = story.recordState !== 'PUBLISHED';
  return (
    <section aria-label={story.title}>
      <p className="controls">
        <Link to={{ page: 'story', key: story.key }}>{t('story.form.read')}</Link>
        {isDraft && may('PUBLISH') ? (
          <button
            type="button"
            onClick={async () => {
              const answer = await publish.send({ records });
              if (told(answer?.changeState)) onAnew('story.form.published');
            }}
          >
            {t('story.form.publish')}
          </button>
        ) : null}
        {isDraft && !may('PUBLISH') ? (
          <button
            type="button"
            onClick={async () => told((await propose.send({ records }))?.propose, 'story.form.proposed')}
          >
            {t('story.form.propose')}
          </button>
        ) : null}
        {undoes === null ? null : (
          <button
            type="button"
            onClick={async () => {
              const answer = await undo.send({ position: undoes });
              if (told(answer?.undoChange)) onAnew('story.form.undone');
            }}
          >
            {t('story.form.undo')}
          </button>
        )}
        <Confirmation
          label={t('story.form.delete')}
          title={t('story.form.delete')}
          confirm={t('story.form.delete')}
          onConfirm={async () => {
            const answer = await remove.send({ key: story.key, ifRevision: revision });
            return told(answer?.deleteStory);
          }}
          onDone={() => go(hrefOf('/stories'))}
        >
          <p>{t('story.form.deleteAsk')}</p>
          <Refusals failures={failures} />
        </Confirmation>
      </p>
      <p role="status">{said === null ? '' : t(said)}</p>
      <Refusals failures={failures} />
      {writings.map(({ failure }) =>
        failure ? <WriteFailure key={failure.kind} failure={failure} /> : null,
      )}
    </section>
  );
}
