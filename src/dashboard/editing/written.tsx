import { useEffect, useRef, useState } from 'react';
import { Link } from '../address/link.tsx';
import { refreshAll } from '../data/answers.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { type RecordName, useRecordNames } from '../data/record-names.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { renewProposals } from '../drafting/proposed.ts';
import type { TellingWritten } from '../drafting/save-telling.ts';
import { FailureNote } from '../frame/failure-note.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { RecordLink } from '../views/record-link.tsx';
import { FailureWords } from './failure-words.tsx';

const Publish = graphql(
  `
  mutation PublishTelling($records: [RecordInput!]!, $requestKey: String) {
    changeState(records: $records, state: PUBLISHED, requestKey: $requestKey) {
      __typename ... on EditsWritten { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

const Propose = graphql(
  `
  mutation ProposeTelling($records: [RecordInput!]!) {
    propose(records: $records) { __typename ... on ReviewProposed { review { position } } ...RefusedEdits }
  }
`,
  [RefusedEdits],
);

const Undo = graphql(
  `
  mutation UndoTelling($position: Int!, $requestKey: String) {
    undoChange(position: $position, requestKey: $requestKey) {
      __typename ... on EditsWritten { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

type Noun = DataOf<typeof RefusedEdits>['failures'][number]['conflicts'][number]['noun'];
interface Written extends RecordName {
  readonly noun: Noun;
}

/** What was saved for a post on this page since it was loaded, and what was done with it then. */
export interface SavedTelling {
  readonly own: readonly Written[];
  /** The changes that can be taken back, the last first to go. */
  readonly changes: readonly { readonly position: number; readonly publishes: boolean }[];
  readonly proposed: boolean;
}

/** What was just written, with the post itself where that is not published either. */
export function savedTelling(
  written: TellingWritten,
  post: { readonly key: string; readonly recordState: string },
): SavedTelling {
  return {
    own: [
      ...(post.recordState === 'DRAFT' ? [{ noun: 'POST' as const, key: post.key }] : []),
      ...written.records.filter(({ noun, key }) => noun !== 'POST' || key !== post.key),
    ],
    changes: written.position === null ? [] : [{ position: written.position, publishes: false }],
    proposed: false,
  };
}

interface WrittenProps {
  readonly saved: SavedTelling;
  readonly post: { readonly key: string };
  onChange(saved: SavedTelling): void;
  /** Everything was taken back. */
  onUndone(): void;
  onSeen(): void;
}

/** What was saved, and what can come next: publish it or ask for that, look at it, take it back. */
export function WrittenNote({ saved, post, onChange, onUndone, onSeen }: WrittenProps) {
  const { t } = useTexts();
  const { may } = useAsker();
  const { own, changes, proposed } = saved;
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const names = useRecordNames(own);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [publishing, proposing, undoing] = [useWrite(Publish), useWrite(Propose), useWrite(Undo)];
  const records = own.map(({ noun, key }) => ({ noun, key }));
  const published = changes.some(({ publishes }) => publishes);
  const last = changes.at(-1);
  const publish = async () => {
    const answer = (await publishing.send({ records }))?.changeState;
    setFailures(answer?.__typename === 'EditsRefused' ? answer.failures : []);
    if (answer?.__typename === 'EditsWritten') refreshAll();
    if (answer?.__typename === 'EditsWritten' && answer.position !== null)
      onChange({ ...saved, changes: [...changes, { position: answer.position, publishes: true }] });
  };
  const propose = async () => {
    const answer = (await proposing.send({ records }))?.propose;
    setFailures(answer?.__typename === 'EditsRefused' ? answer.failures : []);
    if (answer?.__typename === 'ReviewProposed') onChange({ ...saved, proposed: true });
  };
  const undo = async () => {
    if (!last) return;
    const answer = (await undoing.send({ position: last.position }))?.undoChange;
    setFailures(answer?.__typename === 'EditsRefused' ? answer.failures : []);
    if (answer?.__typename !== 'EditsWritten') return;
    renewProposals(post.key);
    refreshAll();
    if (last.publishes) onChange({ ...saved, changes: changes.slice(0, -1) });
    else onUndone();
  };
  const known = new Set(own.map(({ noun, key }) => `${noun} ${key}`));
  const missing = failures
    .filter(({ code }) => code === 'STATE')
    .flatMap(({ conflicts }) => conflicts)
    .filter(({ noun, key }) => !known.has(`${noun} ${key}`));
  const busy = publishing.sending || proposing.sending || undoing.sending;
  const failure = publishing.failure ?? proposing.failure ?? undoing.failure;
  return (
    <section aria-labelledby="written" className="written">
      <h2 id="written" ref={heading} tabIndex={-1}>
        {t(published ? 'edit.written.published' : proposed ? 'edit.written.proposed' : 'edit.written.saved')}
      </h2>
      <p role="status">
        {t(published ? 'edit.written.public' : proposed ? 'edit.written.waits' : 'edit.written.draft')}
      </p>
      <ul className="plain">
        {own.map((record) => (
          <li key={`${record.noun} ${record.key}`}>
            <RecordLink record={record} names={names} />{' '}
            <span className="kind">{t(`noun.${record.noun}`)}</span>
          </li>
        ))}
      </ul>
      {failure ? <FailureNote failure={failure} again={() => void (published ? undo() : publish())} /> : null}
      {failures.length ? (
        <div className="note failed" role="alert">
          <p>
            <strong>{t('edit.written.refused')}</strong>
          </p>
          <FailureWords failures={failures} />
          {missing.length ? (
            <button
              type="button"
              onClick={() => {
                onChange({ ...saved, own: [...own, ...missing] });
                setFailures([]);
              }}
            >
              {t('edit.written.withThese')}
            </button>
          ) : null}
        </div>
      ) : null}
      <p className="controls">
        {may('PUBLISH') && !published ? (
          <button type="button" className="main" aria-disabled={busy} onClick={() => void publish()}>
            {t('edit.written.publish')}
          </button>
        ) : null}
        {!may('PUBLISH') && !proposed ? (
          <button type="button" className="main" aria-disabled={busy} onClick={() => void propose()}>
            {t('edit.written.propose')}
          </button>
        ) : null}
        {last ? (
          <button type="button" aria-disabled={busy} onClick={() => void undo()}>
            {t(last.publishes ? 'edit.written.undoPublishing' : 'edit.written.undo')}
          </button>
        ) : null}
        <button type="button" onClick={onSeen}>
          {t('edit.seen')}
        </button>
        <Link to={{ page: 'post', key: post.key }}>{t('edit.written.look')}</Link>
        {last ? (
          <Link to={{ page: 'change', key: String(last.position) }}>{t('edit.written.change')}</Link>
        ) : null}
      </p>
    </section>
  );
}
