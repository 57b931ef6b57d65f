import { Link } from '../address/link.tsx';
import { proposalsAddress, SURENESS } from '../address/proposals-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { Moment } from '../views/moment.tsx';
import { Pager } from '../views/pager.tsx';

const Proposed = graphql(`
  query PostsWithProposals($least: Float!, $after: String) {
    posts(first: 20, after: $after, orderBy: { by: ENTERED, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        key title language recordState entered { at actor }
        proposals {
          accepted rejected
          copies: open(kinds: [COPY], leastScore: $least, first: 50) { totalCount nodes { score quote } }
          ideas: open(kinds: [IDEA], leastScore: $least, first: 0) { totalCount }
          adopters: open(kinds: [ADOPTER], leastScore: $least, first: 0) { totalCount }
        }
      }
    }
  }
`);

type Post = DataOf<typeof Proposed>['posts']['nodes'][number];

/** From which score on something is proposed (docs/proposals.md). */
const LEAST = { ALL: 0, LIKELY: 0.5, SURE: 0.8 } as const;

/** The posts that were entered last, each with what its text may tell and nobody has decided; those that may tell most of copies first. */
export function ProposalsPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('proposals.title')} lead={t('proposals.lead')} to="WRITE">
      <Listed />
    </EditorsPage>
  );
}

function Listed() {
  const { t } = useTexts();
  const [{ sure, after }, change] = useStateOf(proposalsAddress);
  const answer = useAnswer(Proposed, { least: LEAST[sure], after: after || null });
  return (
    <section aria-label={t('proposals.title')}>
      <p className="controls">
        <label>
          {t('proposals.show')}{' '}
          <select
            value={sure}
            onChange={(event) => change({ sure: event.target.value as typeof sure }, { replace: true })}
          >
            {SURENESS.map((each) => (
              <option key={each} value={each}>
                {t(`proposals.sure.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Shown of={answer}>
        {({ posts: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="count">
              {t('proposals.of', { shown: nodes.length, total: totalCount })} {t('proposals.order')}
            </p>
            <ul className="plain">
              {nodes.toSorted(mostFirst).map((post) => (
                <li key={post.key}>
                  <Entry post={post} />
                </li>
              ))}
            </ul>
            <Pager after={after} pageInfo={pageInfo} onPage={(cursor) => change({ after: cursor })} />
          </>
        )}
      </Shown>
    </section>
  );
}

function Entry({ post }: { readonly post: Post }) {
  const { t, percent } = useTexts();
  const { key, title, recordState, entered, language, proposals } = post;
  const { copies, ideas, adopters, accepted, rejected } = proposals;
  const best = bestOf(post);
  return (
    <>
      <strong>
        <Link to={{ page: 'edit-post', key }}>{title ?? t('post.untitled', { key })}</Link>
      </strong>{' '}
      {recordState === 'DRAFT' ? <span className="kind">{t('recordState.DRAFT')}</span> : null}
      <p>
        {copies.totalCount + ideas.totalCount + adopters.totalCount
          ? [
              t('count.copies', { count: copies.totalCount }),
              t('count.ideas', { count: ideas.totalCount }),
              t('count.adopters', { count: adopters.totalCount }),
            ].join(' · ')
          : t('proposals.none')}{' '}
        <span className="count">
          {accepted || rejected ? `· ${t('proposals.decided', { accepted, rejected })} ` : null}
          {entered ? (
            <>
              · <Moment at={entered.at} /> · {entered.actor}
            </>
          ) : null}
        </span>
      </p>
      {best ? (
        <p>
          <q lang={language ?? undefined}>{best.quote}</q>{' '}
          <span className="count">{t('proposals.score', { share: percent(best.score) })}</span>
        </p>
      ) : null}
    </>
  );
}

function bestOf({ proposals }: Post) {
  return proposals.copies.nodes.toSorted((one, other) => other.score - one.score)[0];
}

/** By how many copies may be told, then by how likely the best of them is, then by the ideas. */
function mostFirst(one: Post, other: Post): number {
  const { copies, ideas } = other.proposals;
  return (
    copies.totalCount - one.proposals.copies.totalCount ||
    (bestOf(other)?.score ?? 0) - (bestOf(one)?.score ?? 0) ||
    ideas.totalCount - one.proposals.ideas.totalCount
  );
}
