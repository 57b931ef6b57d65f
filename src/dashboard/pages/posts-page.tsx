import { postsAddress } from '../address/list-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Pager } from '../views/pager.tsx';
import { PostLink } from '../views/record-links.tsx';

const Posts = graphql(`
  query Posts($after: String) {
    posts(first: 25, after: $after, orderBy: { by: PUBLISHED, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { key title authors published citations(first: 1) { totalCount } }
    }
  }
`);

/** Every post, the newest first. */
export function PostsPage() {
  const { t, date } = useTexts();
  const [{ after }, change] = useStateOf(postsAddress);
  const posts = useAnswer(Posts, { after: after || null });
  return (
    <>
      <PageTitle>{t('posts.title')}</PageTitle>
      <Shown of={posts}>
        {({ posts: { nodes, totalCount, pageInfo } }) => (
          <section>
            <p className="count">{t('count.posts', { count: totalCount })}</p>
            <ul className="plain">
              {nodes.map((post) => (
                <li key={post.key}>
                  <PostLink post={post} />{' '}
                  <span className="count">
                    {[...post.authors, date(post.published)].join(' · ')} ·{' '}
                    {t('count.citations', { count: post.citations.totalCount })}
                  </span>
                </li>
              ))}
            </ul>
            <Pager after={after} pageInfo={pageInfo} onPage={(cursor) => change({ after: cursor })} />
          </section>
        )}
      </Shown>
    </>
  );
}
