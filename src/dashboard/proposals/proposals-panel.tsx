import { useEffect, useId, useRef, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import type { EditFailure } from '../data/write.ts';
import { rejectProposal, takeBack } from '../drafting/accept-proposal.ts';
import { PROPOSAL_KINDS, type Proposal, type ProposalKind, ProposalsOfPost } from '../drafting/proposed.ts';
import type { DraftPassage, TellingDraft } from '../drafting/telling-draft.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { DecidedProposals } from './decided-proposals.tsx';
import { ProposalCard } from './proposal-card.tsx';
import '../style/proposals.css';

interface ProposalsPanelProps {
  readonly post: { readonly key: string; readonly text: string; readonly language: string | null };
  readonly draft: TellingDraft;
  /** What the service said of the draft when it was last sent. */
  readonly failures: readonly EditFailure[];
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  /** Shows in the text where the proposal stands that is looked at; null where none is. */
  onShow(passage: DraftPassage | null): void;
}

/** What the service reads a post to tell, one after another in the order of the text: to accept, correct or reject. Nothing is recorded before the draft is saved. */
export function ProposalsPanel(props: ProposalsPanelProps) {
  const answer = useAnswer(ProposalsOfPost, { key: props.post.key });
  const { t } = useTexts();
  const title = useId();
  return (
    <section className="proposals" aria-labelledby={title}>
      <h2 id={title}>{t('proposal.title')}</h2>
      <p className="hint">{t('proposal.lead')}</p>
      <Shown of={answer}>
        {({ post }) => <Walk {...props} offered={post?.proposals.open.nodes ?? []} />}
      </Shown>
    </section>
  );
}

const SCORES = [0.3, 0.5, 0.7, 0.9] as const;

function Walk({
  post,
  draft,
  failures,
  change,
  onShow,
  offered,
}: ProposalsPanelProps & { readonly offered: readonly Proposal[] }) {
  const { t, percent } = useTexts();
  const [kind, setKind] = useState<ProposalKind | ''>('');
  const [least, setLeast] = useState<number>(SCORES[0]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [last, setLast] = useState<{ readonly proposal: Proposal; readonly accepted: boolean } | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const [moves, setMoves] = useState(0);
  // When the next one has been drawn.
  useEffect(() => {
    if (moves > 0) card.current?.focus();
  }, [moves]);
  const decided = new Set(draft.decisions.map(({ proposal }) => proposal));
  const open = offered.filter(({ id }) => !decided.has(id));
  const walked = open.filter((each) => (kind === '' || each.kind === kind) && each.score >= least);
  const at = Math.max(
    walked.findIndex(({ id }) => id === chosen),
    0,
  );
  const current = walked[at];
  const place = current ? `${current.start} ${current.end}` : '';
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    const [start, end] = place.split(' ').map(Number);
    if (start === undefined || end === undefined) show.current(null);
    else show.current({ start, end, quote: [...post.text].slice(start, end).join('') });
  }, [place, post.text]);
  const go = (by: 1 | -1) => setChosen(walked[(at + by + walked.length) % walked.length]?.id ?? null);
  const decide = (
    proposal: Proposal,
    accepted: boolean,
    operation: (draft: TellingDraft) => TellingDraft,
  ) => {
    const next = walked[at + 1] ?? walked[at - 1];
    change(operation);
    setLast({ proposal, accepted });
    setChosen(next?.id ?? null);
    setMoves((before) => before + 1);
  };
  const reopen = (proposal: Proposal) => {
    change((now) => takeBack(now, proposal));
    setLast(null);
    setChosen(proposal.id);
    setMoves((before) => before + 1);
  };
  const isStillDecided = last !== null && decided.has(last.proposal.id);
  return (
    <>
      <div className="controls">
        <label>
          {t('proposal.kind')}{' '}
          <select value={kind} onChange={(event) => setKind(event.target.value as ProposalKind | '')}>
            <option value="">{t('proposal.everyKind')}</option>
            {PROPOSAL_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`proposal.kinds.${each}`)} ({open.filter((one) => one.kind === each).length})
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('proposal.least')}{' '}
          <select value={least} onChange={(event) => setLeast(Number(event.target.value))}>
            {SCORES.map((score) => (
              <option key={score} value={score}>
                {percent(score)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div role="status">
        {last && isStillDecided ? (
          <p className="note decided">
            {t(last.accepted ? 'proposal.wasAccepted' : 'proposal.wasRejected')}{' '}
            <q lang={post.language ?? undefined}>{last.proposal.quote}</q>{' '}
            <button type="button" onClick={() => reopen(last.proposal)}>
              {t('proposal.takeBack')}
            </button>
          </p>
        ) : null}
      </div>
      {current ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons and where one stands, no fields */}
          <div
            className="controls walk"
            role="group"
            aria-label={t('proposal.walk')}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') go(1);
              if (key === 'ArrowLeft') go(-1);
            }}
          >
            <button type="button" onClick={() => go(-1)}>
              {t('proposal.previous')}
            </button>
            <span role="status">{t('proposal.position', { at: at + 1, count: walked.length })}</span>
            <button type="button" onClick={() => go(1)}>
              {t('proposal.next')}
            </button>
          </div>
          <div ref={card} tabIndex={-1} className="card proposal">
            <ProposalCard
              key={current.id}
              proposal={current}
              post={post}
              draft={draft}
              change={change}
              onAccept={(operation) => decide(current, true, operation)}
              onReject={(reason) => decide(current, false, (now) => rejectProposal(now, current, reason))}
            />
          </div>
        </>
      ) : (
        <div ref={card} tabIndex={-1}>
          <p className="note">{t(open.length ? 'proposal.noneSuch' : 'proposal.none')}</p>
        </div>
      )}
      <DecidedProposals
        offered={offered}
        draft={draft}
        failures={failures}
        language={post.language}
        change={change}
        onTakeBack={reopen}
      />
    </>
  );
}
