import { useState } from 'react';
import type { Proposal } from '../drafting/proposed.ts';
import type { TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TextField } from '../views/text-field.tsx';
import { AdopterAnswer } from './adopter-answer.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import { DateAnswer } from './date-answer.tsx';
import { IdeaAnswer } from './idea-answer.tsx';

/** What the answers to all kinds of proposals are given. */
export interface AnswerProps {
  readonly proposal: Proposal;
  readonly draft: TellingDraft;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  /** Accepts it as what the operation makes of it in the draft. */
  onAccept(operation: (draft: TellingDraft) => TellingDraft): void;
}

interface ProposalCardProps extends AnswerProps {
  readonly post: { readonly text: string; readonly language: string | null };
  onReject(reason: string): void;
}

const ANSWERS = { COPY: CopyAnswer, IDEA: IdeaAnswer, ADOPTER: AdopterAnswer, DATE: DateAnswer } as const;

/** One proposal: where it stands, what it says and why, and what becomes of it. */
export function ProposalCard({ post, onReject, ...answer }: ProposalCardProps) {
  const { proposal } = answer;
  const { t, percent } = useTexts();
  const [reason, setReason] = useState('');
  const Answer = ANSWERS[proposal.kind];
  return (
    <>
      <h3>
        {t(`proposal.kinds.${proposal.kind}`)}{' '}
        <span className="count">{t('proposal.score', { share: percent(proposal.score) })}</span>
      </h3>
      <blockquote lang={post.language ?? undefined}>
        <InContext text={post.text} proposal={proposal} />
      </blockquote>
      <p className="said count" lang="en">
        {proposal.reason}
      </p>
      <Answer {...answer} />
      <details className="rejecting">
        <summary>{t('proposal.reject')}</summary>
        <TextField
          label={t('proposal.whyNot')}
          hint={t('proposal.whyNotHint')}
          value={reason}
          onChange={setReason}
        />
        <p>
          <button type="button" onClick={() => onReject(reason)}>
            {t('proposal.reject')}
          </button>
        </p>
      </details>
    </>
  );
}

/** So many characters on either side show where a passage stands. */
const AROUND = 90;

function InContext({
  text,
  proposal: { start, end, quote },
}: {
  readonly text: string;
  readonly proposal: Proposal;
}) {
  const points = [...text];
  const before = points.slice(Math.max(0, start - AROUND), start).join('');
  const after = points.slice(end, end + AROUND).join('');
  return (
    <>
      <span className="around">
        {start > AROUND ? '…' : ''}
        {before}
      </span>
      <mark>{quote}</mark>
      <span className="around">
        {after}
        {points.length > end + AROUND ? '…' : ''}
      </span>
    </>
  );
}
