import { Link } from '../address/link.tsx';
import { type DataOf, graphql } from '../data/document.ts';
import { useRecordNames } from '../data/record-names.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { recordsIn } from '../layout/record-cells.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AlterationList, ToldAlteration } from '../views/alteration-list.tsx';
import { Differences } from '../views/differences.tsx';
import { EditorsPage } from '../views/editors-page.tsx';
import { HistoryLink } from '../views/history-link.tsx';
import { Moment } from '../views/moment.tsx';
import { RecordLink } from '../views/record-link.tsx';
import { ReviewDecision } from '../views/review-decision.tsx';
import { ReviewHead, ToldReview } from '../views/review-head.tsx';

const JudgedReview = graphql(
  `
  query JudgedReview($position: Int!) {
    dataset { position }
    review(position: $position) {
      ...ToldReview
      records {
        noun key revision currentRevision state
        differences { field before after }
        alteredSince { ...ToldAlteration change { at actor reason } }
      }
    }
  }
`,
  [ToldReview, ToldAlteration],
);

type Review = NonNullable<DataOf<typeof JudgedReview>['review']>;
type Judged = Review['records'][number];

/** One review: each record as it would be, with what differs from what is published, and what was changed since it was proposed. */
export function ReviewPage({ recordKey }: { readonly recordKey: string }) {
  const { t } = useTexts();
  const position = /^\d{1,9}$/.test(recordKey) ? Number(recordKey) : 0;
  const { known, may } = useAsker();
  if (known && may('SEE_DRAFTS')) return <Asked position={position} />;
  return <EditorsPage title={t('review.title')} to="SEE_DRAFTS" />;
}

function Asked({ position }: { readonly position: number }) {
  const answer = useAnswer(JudgedReview, { position });
  return (
    <Shown of={answer} whole>
      {({ review, dataset }) => (review ? <Told review={review} seen={dataset.position} /> : <NotFound />)}
    </Shown>
  );
}

function Told({ review, seen }: { readonly review: Review; readonly seen: number }) {
  const { t } = useTexts();
  const { records, status, position } = review;
  const names = useRecordNames([...records, ...records.flatMap(({ differences }) => recordsIn(differences))]);
  const altered = records.some(({ alteredSince }) => alteredSince.length > 0);
  return (
    <>
      <PageTitle above={<Link to={{ page: 'reviews' }}>{t('review.title')}</Link>}>
        {t('review.one', { position })}
      </PageTitle>
      <div className="stack">
        <div className="card">
          <ReviewHead review={review} />
        </div>
        {records.map((record) => (
          <section key={`${record.noun} ${record.key}`} aria-labelledby={`${record.noun}-${record.key}`}>
            <h2 id={`${record.noun}-${record.key}`}>
              <span className="kind">{t(`noun.${record.noun}`)}</span>{' '}
              <RecordLink record={record} names={names} />
            </h2>
            <p className="count">
              {t('review.isNow', { state: t(`recordState.${record.state}`) })} ·{' '}
              <HistoryLink noun={record.noun} of={record.key} />
            </p>
            {record.currentRevision === null ? <p className="note">{t('history.gone')}</p> : null}
            {record.differences.length ? (
              <Differences fields={record.differences} names={names} />
            ) : (
              <p className="hint">{t('review.asPublished')}</p>
            )}
            {status === 'PROPOSED' && record.alteredSince.length ? <Since record={record} /> : null}
          </section>
        ))}
        {status === 'PROPOSED' ? <ReviewDecision review={review} altered={altered} seen={seen} /> : null}
      </div>
    </>
  );
}

/** Both versions: what was proposed, and what it was changed to since. */
function Since({ record }: { readonly record: Judged }) {
  const { t } = useTexts();
  return (
    <div className="note failed">
      <h3>{t('review.changedSince')}</h3>
      <AlterationList
        alterations={record.alteredSince}
        head={({ change }) => (
          <>
            <p>
              <Moment at={change.at} /> · <span className="who">{change.actor}</span>
            </p>
            {change.reason ? <p className="reason">{change.reason}</p> : null}
          </>
        )}
      />
    </div>
  );
}
