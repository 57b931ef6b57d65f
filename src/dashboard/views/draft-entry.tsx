import { Link } from '../address/link.tsx';
import { type DataOf, graphql } from '../data/document.ts';
import type { Names } from '../data/record-names.ts';
import type { EditFailure } from '../data/write.ts';
import { useTexts } from '../texts/use-texts.ts';
import { HistoryLink } from './history-link.tsx';
import { Moment } from './moment.tsx';
import { RecordLink } from './record-link.tsx';

export const ListedDraft = graphql(`
  fragment ListedDraft on Draft {
    noun key revision lastChanged { at actor } review { position status decidedBy decidedReason }
  }
`);

export type DraftData = DataOf<typeof ListedDraft>;

interface DraftEntryProps {
  readonly draft: DraftData;
  readonly names: Names;
  readonly isChosen: boolean;
  /** Why it could not be done with this one. */
  readonly failures: readonly EditFailure[];
  onChoose(isChosen: boolean): void;
}

/** A draft by its name: who altered it last and when, whether it was proposed, and what stands against what was just asked for it. */
export function DraftEntry({ draft, names, isChosen, failures, onChoose }: DraftEntryProps) {
  const { t } = useTexts();
  const { noun, key, lastChanged, review } = draft;
  const about = `${noun}-${key}`;
  return (
    <div className="entry-choice">
      <input
        type="checkbox"
        checked={isChosen}
        aria-labelledby={about}
        aria-invalid={failures.length > 0}
        aria-describedby={failures.length ? `${about}-wrong` : undefined}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <span id={about}>
          <span className="kind">{t(`noun.${noun}`)}</span> <RecordLink record={draft} names={names} />
        </span>{' '}
        <span className="count">
          <Moment at={lastChanged.at} /> · {lastChanged.actor} · <HistoryLink noun={noun} of={key} />
          {review ? (
            <>
              {' · '}
              <Link to={{ page: 'review', key: String(review.position) }}>
                {t(`review.status.${review.status}`)}
              </Link>
              {review.status === 'REJECTED' && review.decidedReason
                ? ` (${review.decidedBy}: ${review.decidedReason})`
                : null}
            </>
          ) : null}
        </span>
        {failures.length ? (
          <p id={`${about}-wrong`} className="wrong" lang="en">
            {failures.map(({ reason, right }) => (right ? `${reason} – ${right}` : reason)).join(' ')}
          </p>
        ) : null}
      </div>
    </div>
  );
}
