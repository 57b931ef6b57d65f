import { useEffect, useRef, useState } from 'react';
import { refreshAll } from '../data/answers.ts';
import { graphql } from '../data/document.ts';
import { type RecordName, useRecordNames } from '../data/record-names.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Confirmation } from './confirmation.tsx';
import { type DraftData, DraftEntry } from './draft-entry.tsx';
import { Field } from './field.tsx';
import { Refusals } from './refusals.tsx';
import { WriteFailure } from './write-failure.tsx';

const Propose = graphql(
  `
  mutation Propose($records: [RecordInput!], $reason: String) {
    propose(records: $records, reason: $reason) { __typename ... on ReviewProposed { review { position } } ...RefusedEdits }
  }
`,
  [RefusedEdits],
);

const ChangeState = graphql(
  `
  mutation ChangeState($records: [RecordInput!]!, $state: RecordState!, $reason: String, $requestKey: String) {
    changeState(records: $records, state: $state, reason: $reason, requestKey: $requestKey) {
      __typename ... on EditsWritten { position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

type Noun = DraftData['noun'];
type Chosen = ReadonlyMap<string, { readonly noun: Noun; readonly key: string }>;
type Did = 'proposed' | 'published' | 'withdrawn';

const nameOf = ({ noun, key }: RecordName) => `${noun} ${key}`;

/** Drafts to choose from, and what can be done with the chosen: all of them at once, or with the reasons none. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftData[] }) {
  const { t } = useTexts();
  const { may } = useAsker();
  const names = useRecordNames(drafts);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [told, setTold] = useState('');
  const note = useRef<HTMLParagraphElement>(null);
  // What asked for it is gone with what was chosen.
  useEffect(() => {
    if (told) note.current?.focus();
  }, [told]);
  const proposing = useWrite(Propose);
  const changing = useWrite(ChangeState);
  const count = chosen.size;
  const choose = (record: { noun: Noun; key: string }, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(nameOf(record), record);
    else next.delete(nameOf(record));
    setChosen(next);
  };
  const settle = (did: Did, refused: readonly EditFailure[] | null) => {
    setFailures(refused ?? []);
    setTold(refused ? '' : t(`drafts.${did}`, { count }));
    if (!refused) setChosen(new Map());
    refreshAll();
    return true;
  };
  const records = [...chosen.values()].map(({ noun, key }) => ({ noun, key }));
  const propose = async (reason: string | null) => {
    const answer = await proposing.send({ records, reason });
    if (!answer?.propose) return false;
    const { propose: result } = answer;
    return settle('proposed', result.__typename === 'EditsRefused' ? result.failures : null);
  };
  const change = (state: 'PUBLISHED' | 'WITHDRAWN') => async (reason: string | null) => {
    const answer = await changing.send({ records, state, reason });
    if (!answer?.changeState) return false;
    const { changeState: result } = answer;
    const did = state === 'PUBLISHED' ? 'published' : 'withdrawn';
    return settle(did, result.__typename === 'EditsRefused' ? result.failures : null);
  };
  const listed = new Set(drafts.map(nameOf));
  const ofListed = (failure: EditFailure) => listed.has(`${failure.noun} ${failure.key}`);
  const missing = failures
    .flatMap(({ conflicts }) => conflicts)
    .filter((record) => listed.has(nameOf(record)) && !chosen.has(nameOf(record)));
  return (
    <>
      <p ref={note} tabIndex={-1} role="status" className="report">
        {told}
      </p>
      <Refusals failures={failures.filter((failure) => !ofListed(failure))} />
      {failures.some(ofListed) ? <p className="note failed">{t('drafts.refused')}</p> : null}
      {missing.length ? (
        <p>
          <button
            type="button"
            onClick={() => {
              setChosen(new Map([...chosen, ...missing.map((each) => [nameOf(each), each] as const)]));
              setFailures([]);
            }}
          >
            {t('drafts.chooseMissing')}
          </button>
        </p>
      ) : null}
      {drafts.length ? (
        <p className="controls">
          <label>
            <input
              type="checkbox"
              checked={drafts.every((draft) => chosen.has(nameOf(draft)))}
              onChange={(event) =>
                setChosen(
                  event.target.checked ? new Map(drafts.map((each) => [nameOf(each), each])) : new Map(),
                )
              }
            />{' '}
            {t('drafts.chooseAll')}
          </label>
        </p>
      ) : null}
      <ul className="plain">
        {drafts.map((draft) => (
          <li key={nameOf(draft)}>
            <DraftEntry
              draft={draft}
              names={names}
              isChosen={chosen.has(nameOf(draft))}
              failures={failures.filter((each) => each.noun === draft.noun && each.key === draft.key)}
              onChoose={(isChosen) => choose(draft, isChosen)}
            />
          </li>
        ))}
      </ul>
      <div className="controls">
        <span className="count" role="status">
          {drafts.length ? t('drafts.chosen', { count }) : null}
        </span>
        {count && may('WRITE') ? (
          <Act
            of="propose"
            count={count}
            main={!may('PUBLISH')}
            onAct={propose}
            failure={proposing.failure}
          />
        ) : null}
        {count && may('PUBLISH') ? (
          <>
            <Act of="publish" count={count} main onAct={change('PUBLISHED')} failure={changing.failure} />
            <Act of="withdraw" count={count} onAct={change('WITHDRAWN')} failure={changing.failure} />
          </>
        ) : null}
      </div>
    </>
  );
}

interface ActProps {
  readonly of: 'propose' | 'publish' | 'withdraw';
  readonly count: number;
  readonly main?: boolean;
  readonly failure: Parameters<typeof WriteFailure>[0]['failure'];
  onAct(reason: string | null): Promise<boolean>;
}

function Act({ of, count, main = false, failure, onAct }: ActProps) {
  const { t } = useTexts();
  return (
    <Confirmation
      label={t(`drafts.${of}.label`)}
      title={t(`drafts.${of}.title`, { count })}
      confirm={t(`drafts.${of}.label`)}
      main={main}
      onConfirm={(given) => onAct(String(given.get('reason') ?? '').trim() || null)}
    >
      <p>{t(`drafts.${of}.means`)}</p>
      <Field label={t('reason.optional')}>
        {(ties) => <input {...ties} name="reason" maxLength={2000} />}
      </Field>
      <WriteFailure failure={failure} />
    </Confirmation>
  );
}
