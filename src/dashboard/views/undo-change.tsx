import { useEffect, useRef, useState } from 'react';
import { Link } from '../address/link.tsx';
import { refreshAll } from '../data/answers.ts';
import { graphql } from '../data/document.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { type ChangeData, countedOf } from './change-head.tsx';
import { Confirmation } from './confirmation.tsx';
import { Field } from './field.tsx';
import { Refusals } from './refusals.tsx';
import { WriteFailure } from './write-failure.tsx';

const Undo = graphql(
  `
  mutation Undo($position: Int!, $reason: String, $requestKey: String) {
    undoChange(position: $position, reason: $reason, requestKey: $requestKey) {
      __typename ... on EditsWritten { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

/** What cannot be taken back: a name that was erased is nowhere any more. */
const FINAL: ReadonlySet<string> = new Set(['ERASE', 'ACCESS']);

/** Takes one change back as a whole. Asks once, and says what will become of what; where it cannot, what stands against it. */
export function UndoChange({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const { may } = useAsker();
  const undoing = useWrite(Undo);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [done, setDone] = useState<number | null>();
  const { position, kind, undoneBy } = change;
  if (done !== undefined) return <Done position={done} />;
  if (!may('WRITE') || undoneBy || FINAL.has(kind)) return null;
  const undo = async (given: FormData) => {
    setFailures([]);
    const answer = await undoing.send({ position, reason: String(given.get('reason') ?? '').trim() || null });
    const result = answer?.undoChange;
    if (!result) return false;
    if (result.__typename === 'EditsRefused') {
      setFailures(result.failures);
      return false;
    }
    setDone(result.position);
    refreshAll();
    return true;
  };
  return (
    <Confirmation
      label={t('undo.label')}
      title={t('undo.title', { position })}
      confirm={t('undo.confirm')}
      onConfirm={undo}
    >
      <Will change={change} />
      <Field label={t('reason.optional')}>
        {(ties) => <input {...ties} name="reason" maxLength={2000} />}
      </Field>
      <Refusals failures={failures} />
      {failures.length ? <p>{t('undo.first')}</p> : null}
      <WriteFailure failure={undoing.failure} />
    </Confirmation>
  );
}

function Will({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const what = (['created', 'changed', 'deleted'] as const).flatMap((did) => {
    const counted = countedOf(change, did, t);
    return counted.length ? [<li key={did}>{t(`undo.${did}`, { what: counted.join(', ') })}</li>] : [];
  });
  return (
    <>
      <p>{t('undo.will')}</p>
      <ul>{what}</ul>
    </>
  );
}

function Done({ position }: { readonly position: number | null }) {
  const { t } = useTexts();
  const note = useRef<HTMLParagraphElement>(null);
  // The button that asked for it is gone.
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} tabIndex={-1} role="status" className="report">
      {position === null ? (
        t('undo.nothing')
      ) : (
        <Sentence
          of="undo.done"
          parts={{
            change: (
              <Link to={{ page: 'change', key: String(position) }}>{t('changes.one', { position })}</Link>
            ),
          }}
        />
      )}
    </p>
  );
}
