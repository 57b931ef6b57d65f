import { Link } from '../address/link.tsx';
import { REVIEW_STATUSES, reviewsAddress } from '../address/reviews-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { type RecordName, useRecordNames } from '../data/record-names.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { Pager } from '../views/pager.tsx';
import { RecordLink } from '../views/record-link.tsx';
import { ReviewHead, ToldReview } from '../views/review-head.tsx';

const Reviews = graphql(
  `
  query Reviews($status: ReviewStatus!, $proposedBy: String, $before: String) {
    reviews(status: $status, proposedBy: $proposedBy, last: 20, before: $before) {
      totalCount pageInfo { hasPreviousPage startCursor } nodes { ...ToldReview records { noun key } }
    }
  }
`,
  [ToldReview],
);

/** What is proposed to be published or withdrawn, and what came of it. */
export function ReviewsPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('review.title')} lead={t('review.lead')} to="SEE_DRAFTS">
      <Listed />
    </EditorsPage>
  );
}

function Listed() {
  const { t } = useTexts();
  const { actor } = useAsker();
  const [{ status, own, before }, change] = useStateOf(reviewsAddress);
  const answer = useAnswer(Reviews, { status, proposedBy: own ? actor : null, before: before || null });
  return (
    <section aria-label={t('review.title')}>
      <p className="controls">
        <label>
          {t('waiting.standing')}{' '}
          <select
            value={status}
            onChange={(event) => change({ status: event.target.value as typeof status, before: '' })}
          >
            {REVIEW_STATUSES.map((each) => (
              <option key={each} value={each}>
                {t(`review.status.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={own}
            onChange={(event) => change({ own: event.target.checked, before: '' })}
          />{' '}
          {t('review.own')}
        </label>
      </p>
      <Shown of={answer}>
        {({ reviews: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="count">{t('count.reviews', { count: totalCount })}</p>
            <ul className="plain">
              {nodes.toReversed().map(({ records, ...review }) => (
                <li key={review.position}>
                  <ReviewHead review={review} />
                  <Asked records={records} />
                  <p>
                    <Link to={{ page: 'review', key: String(review.position) }}>
                      {t('review.one', { position: review.position })}
                    </Link>
                  </p>
                </li>
              ))}
            </ul>
            <Pager
              after={before}
              pageInfo={{ hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor }}
              onPage={(cursor) => change({ before: cursor })}
            />
          </>
        )}
      </Shown>
    </section>
  );
}

/** The first of the records, by name. */
const FEW = 5;

function Asked({ records }: { readonly records: readonly RecordName[] }) {
  const { t } = useTexts();
  const names = useRecordNames(records.slice(0, FEW));
  return (
    <ul>
      {records.slice(0, FEW).map((record) => (
        <li key={`${record.noun} ${record.key}`}>
          <RecordLink record={record} names={names} />
        </li>
      ))}
      {records.length > FEW ? <li>{t('list.rest', { count: records.length - FEW })}</li> : null}
    </ul>
  );
}
