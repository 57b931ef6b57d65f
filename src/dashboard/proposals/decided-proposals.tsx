import type { EditFailure } from '../data/write.ts';
import { reopen } from '../drafting/draft-operations.ts';
import { placeOfFailure } from '../drafting/draft-telling.ts';
import type { Proposal } from '../drafting/proposed.ts';
import type { TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';

interface DecidedProposalsProps {
  readonly offered: readonly Proposal[];
  readonly draft: TellingDraft;
  readonly failures: readonly EditFailure[];
  readonly language: string | null;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  onTakeBack(proposal: Proposal): void;
}

/** What was decided in the draft and goes with it when it is saved; each can be taken back. */
export function DecidedProposals(props: DecidedProposalsProps) {
  const { offered, draft, failures, language, change, onTakeBack } = props;
  const { t } = useTexts();
  if (draft.decisions.length === 0) return null;
  const refused = failures.filter((failure) => placeOfFailure(draft, failure).proposal !== null);
  return (
    <details open={refused.length > 0 || undefined}>
      <summary>{t('proposal.decided', { count: draft.decisions.length })}</summary>
      <ul className="plain">
        {draft.decisions.map(({ proposal: id, accepted, reason }) => {
          const proposal = offered.find((each) => each.id === id);
          const own = refused.find((failure) => placeOfFailure(draft, failure).proposal === id);
          return (
            <li key={id}>
              <span className="kind">{t(accepted ? 'proposal.accepted' : 'proposal.rejected')}</span>{' '}
              {proposal ? <q lang={language ?? undefined}>{proposal.quote}</q> : t('proposal.gone')}{' '}
              {reason ? <span className="count">{reason}</span> : null}{' '}
              <button
                type="button"
                className="chip"
                onClick={() => (proposal ? onTakeBack(proposal) : change((now) => reopen(now, id)))}
              >
                {t('proposal.takeBack')}
              </button>
              {own ? (
                <p className="wrong" lang="en">
                  {own.reason}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
