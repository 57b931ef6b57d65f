import { type ReactNode, useId, useRef, useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { CitationOfPost } from '../pages/post-page.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Confirmation } from './confirmation.tsx';
import { LostPlace } from './lost-place.tsx';
import { Nearest } from './nearest.tsx';
import { Support } from './passage-list.tsx';
import { PostLink } from './record-links.tsx';
import { Refusals } from './refusals.tsx';
import { WriteFailure } from './write-failure.tsx';

export const LostCitation = graphql(
  `
  fragment LostCitation on Citation {
    ...CitationOfPost
    key revision prefix suffix lastRevision
    post { key title language }
    nearest { start end text similarity }
  }
`,
  [CitationOfPost],
);

const Move = graphql(
  `
  mutation MoveCitation($key: String!, $quote: String!, $start: Int!, $ifRevision: Int, $requestKey: String) {
    moveCitation(key: $key, quote: $quote, start: $start, ifRevision: $ifRevision, requestKey: $requestKey) {
      __typename ... on CitationWritten { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

const Delete = graphql(
  `
  mutation DeleteCitation($key: String!, $ifRevision: Int, $requestKey: String) {
    deleteCitation(key: $key, ifRevision: $ifRevision, requestKey: $requestKey) {
      __typename ... on RecordDeleted { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

interface LostEntryProps {
  readonly citation: DataOf<typeof LostCitation>;
  /** Whether another passage is being chosen for it. */
  readonly open: boolean;
  onOpen(open: boolean): void;
  onMoved(position: number | null): void;
  onDeleted(position: number | null): void;
}

/** A citation that is lost: what it supports, where it stood, what in the present text is like it, and what can be done with it. */
export function LostEntry({ citation, open, onOpen, onMoved, onDeleted }: LostEntryProps) {
  const { t } = useTexts();
  const id = useId();
  const { may } = useAsker();
  const moving = useWrite(Move);
  const deleting = useWrite(Delete);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const deletedAt = useRef<number | null>(null);
  const { key, revision: ifRevision, post, nearest } = citation;
  const move = async ({ text, start }: { readonly text: string; readonly start: number }) => {
    const answer = await moving.send({ key, quote: text, start, ifRevision });
    if (!answer?.moveCitation) return;
    if (answer.moveCitation.__typename !== 'EditsRefused') return onMoved(answer.moveCitation.position);
    setFailures(answer.moveCitation.failures);
  };
  const remove = async () => {
    const answer = await deleting.send({ key, ifRevision });
    if (!answer?.deleteCitation) return false;
    if (answer.deleteCitation.__typename === 'EditsRefused') {
      setFailures(answer.deleteCitation.failures);
      return false;
    }
    deletedAt.current = answer.deleteCitation.position;
    return true;
  };
  return (
    <article aria-labelledby={id}>
      <h2 id={id}>
        <PostLink post={post} />
      </h2>
      <p>
        <Support citation={citation} />
      </p>
      <OldPassage citation={citation} />
      <h3>{t('lost.nearest')}</h3>
      {nearest?.length ? (
        <Nearest
          quote={citation.quote}
          nearest={nearest}
          language={post.language}
          onMove={may('WRITE') ? (near) => void move(near) : undefined}
        />
      ) : (
        <p className="hint">{t('lost.nothingNear')}</p>
      )}
      <Refusals failures={failures} />
      <WriteFailure failure={moving.failure} />
      {may('WRITE') ? (
        <div className="controls">
          <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
            {t('lost.choose')}
          </button>
          <Confirmation
            label={t('lost.delete')}
            title={t('lost.deleteTitle')}
            confirm={t('lost.delete')}
            onConfirm={remove}
            onDone={() => onDeleted(deletedAt.current)}
          >
            <p>{t('lost.deleteMeans')}</p>
            <Refusals failures={failures} />
            <WriteFailure failure={deleting.failure} />
          </Confirmation>
        </div>
      ) : null}
      {open ? <LostPlace postKey={post.key} onMove={(passage) => void move(passage)} /> : null}
    </article>
  );
}

/** The passage with what stood around it, as long as it stood. */
function OldPassage({ citation }: { readonly citation: DataOf<typeof LostCitation> }): ReactNode {
  const { t } = useTexts();
  const { quote, prefix, suffix, lastRevision, post } = citation;
  return (
    <figure className="proof">
      <blockquote lang={post.language ?? undefined}>
        {prefix ? <span className="around">…{prefix}</span> : null}
        <mark>{quote}</mark>
        {suffix ? <span className="around">{suffix}…</span> : null}
      </blockquote>
      <figcaption className="count">
        {lastRevision === null ? t('post.lost') : t('lost.stoodIn', { number: lastRevision })}
      </figcaption>
    </figure>
  );
}
