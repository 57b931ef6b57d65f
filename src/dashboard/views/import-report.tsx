import { useStateOf } from '../address/use-state-of.ts';
import { waitingAddress } from '../address/waiting-address.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { useTexts } from '../texts/use-texts.ts';
import { PostLink } from './record-links.tsx';
import { SafeLink } from './safe-link.tsx';

export const ReportedImport = graphql(`
  fragment ReportedImport on IntakeReport {
    complete reason
    waiting { key title url source }
    known { source url title by post { key title } waitingPost { key standing why } }
    failures { source fault reason }
  }
`);

type Report = DataOf<typeof ReportedImport>;

/** What came of an import: what is new, what was known already and by what, and what could not be had, why, and what to do. */
export function ImportReport({ report }: { readonly report: Report }) {
  const { t } = useTexts();
  const { waiting, known, failures, complete } = report;
  const [, change] = useStateOf(waitingAddress);
  return (
    <div className="note">
      <p role="status">
        <strong>
          {[
            t('waiting.isNew', { count: waiting.length }),
            t('waiting.isKnown', { count: known.length }),
            t('waiting.hasFailed', { count: failures.length }),
          ].join(' · ')}
        </strong>
      </p>
      {waiting.length ? (
        <ul>
          {waiting.map(({ key, title, url, source }) => (
            <li key={key}>
              {title ?? url ?? source}{' '}
              <button
                type="button"
                className="chip"
                onClick={() => change({ standing: 'WAITING', before: '', opened: key }, { replace: true })}
              >
                {t('waiting.decide')} <span className="unseen">{title ?? url ?? source}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {known.length ? (
        <>
          <h3>{t('waiting.knownAgain')}</h3>
          <ul>
            {known.map((each) => (
              <li key={`${each.source} ${each.url}`}>
                <Known known={each} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {failures.length ? (
        <>
          <h3>{t('waiting.failed')}</h3>
          <ul>
            {failures.map(({ source, fault, reason }) => (
              <li key={`${source} ${reason}`}>
                <SafeLink href={source}>{source}</SafeLink>
                <br />
                {t(`fault.${fault}`)}{' '}
                <span className="hint" lang="en">
                  {reason}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {complete ? null : (
        <p>
          {t('waiting.more')}{' '}
          <span className="hint" lang="en">
            {report.reason}
          </span>
        </p>
      )}
    </div>
  );
}

function Known({
  known: { source, url, title, by, post, waitingPost },
}: {
  readonly known: Report['known'][number];
}) {
  const { t } = useTexts();
  return (
    <>
      {title ?? url ?? source} <span className="count">{t(`waiting.by.${by}`)}</span>{' '}
      {post ? (
        <PostLink post={post} />
      ) : waitingPost ? (
        <>
          {t(`waiting.standings.${waitingPost.standing}`)}
          {waitingPost.why ? `: ${waitingPost.why}` : null}
        </>
      ) : null}
    </>
  );
}
