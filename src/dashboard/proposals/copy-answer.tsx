import { useState } from 'react';
import { acceptCopy, adoptionsBy } from '../drafting/accept-proposal.ts';
import { isEdtf } from '../drafting/date-check.ts';
import { copyProposed, isWhole, type OpenCopy, openIn } from '../drafting/proposed-answers.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CopyForm } from './copy-form.tsx';
import type { AnswerProps } from './proposal-card.tsx';
import { useRecorded } from './use-recorded.ts';
import { WhichAdopter, WhichIdea } from './which-idea.tsx';

/** Somebody took something from somebody: accepted as it is proposed, or as it is corrected. */
export function CopyAnswer({ proposal, draft, change, onAccept }: AnswerProps) {
  const { t } = useTexts();
  const proposed = copyProposed(draft, proposal);
  const [corrected, setCorrected] = useState<OpenCopy | null>(null);
  // Who is new in the draft by now may be who was open.
  const copy = corrected ?? proposed;
  const { recorded, asking } = useRecorded(copy);
  if (!copy || !proposal.copy) return null;
  const several = (['to', 'from'] as const).filter(
    (side) => !copy[`${side}Adoption`] && adoptionsBy(recorded, copy[side]).length > 1,
  );
  const isOpen = !isWhole(copy) || several.length > 0 || !isEdtf(copy.date ?? '2000');
  const accept = () => {
    if (isWhole(copy) && !isOpen && !asking) onAccept((now) => acceptCopy(now, proposal, copy, recorded));
  };
  return (
    <>
      <p>
        <Sentence
          of="copy.sentence"
          parts={{
            to: <WhichAdopter adopter={copy.to} called={proposal.copy.to.name} />,
            from: <WhichAdopter adopter={copy.from} called={proposal.copy.from.name} />,
            idea: <WhichIdea idea={copy.idea ?? { reference: null, name: proposal.copy.idea.name }} />,
          }}
        />{' '}
        <span className="count">
          {t(`status.${copy.status}`)} · {t(`basis.${copy.basis}`)}
          {copy.fidelity === 'UNKNOWN' ? '' : ` · ${t(`fidelity.${copy.fidelity}`)}`}
          {copy.channel === 'UNKNOWN' ? '' : ` · ${t(`channel.${copy.channel}`)}`}
        </span>
      </p>
      {isOpen ? (
        <div className="note">
          {openIn(copy).map((part) => (
            <p key={part}>{t(`proposal.open.${part}`)}</p>
          ))}
          {several.length ? <p>{t('proposal.open.adoption')}</p> : null}
        </div>
      ) : null}
      {corrected || isOpen ? (
        <CopyForm
          copy={copy}
          called={proposal.copy}
          draft={draft}
          recorded={recorded}
          change={change}
          onChange={setCorrected}
        />
      ) : null}
      <p className="controls">
        <button type="button" className="main" aria-disabled={isOpen || asking} onClick={accept}>
          {t('proposal.accept')}
        </button>
        {corrected || isOpen ? null : (
          <button type="button" onClick={() => setCorrected(proposed)}>
            {t('proposal.correct')}
          </button>
        )}
      </p>
    </>
  );
}
