import { type DataOf, graphql } from '../data/document.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Moment } from './moment.tsx';

export const ToldReview = graphql(`
  fragment ToldReview on Review {
    position status state proposedBy proposedAt reason decidedBy decidedAt decidedReason
  }
`);

/** What a review asks for, who asked and why, and what came of it. */
export function ReviewHead({ review }: { readonly review: DataOf<typeof ToldReview> }) {
  const { t } = useTexts();
  const { status, state, proposedBy, proposedAt, reason, decidedBy, decidedAt, decidedReason } = review;
  return (
    <>
      <p>
        <span className="kind">{t(`review.status.${status}`)}</span>{' '}
        <Sentence
          of={state === 'WITHDRAWN' ? 'review.toWithdraw' : 'review.toPublish'}
          parts={{ at: <Moment at={proposedAt} />, by: <span className="who">{proposedBy}</span> }}
        />
      </p>
      {reason ? <p className="reason">{reason}</p> : null}
      {decidedBy && decidedAt ? (
        <>
          <p>
            <Sentence
              of="review.decided"
              parts={{ at: <Moment at={decidedAt} />, by: <span className="who">{decidedBy}</span> }}
            />
          </p>
          {decidedReason ? <p className="reason">{decidedReason}</p> : null}
        </>
      ) : null}
    </>
  );
}
