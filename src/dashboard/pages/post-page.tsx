import { Link } from '../address/link.tsx';
import { postAddress } from '../address/post-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter, ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { HistoryLink } from '../views/history-link.tsx';
import { PassageList } from '../views/passage-list.tsx';
import { PassageText } from '../views/passage-text.tsx';
import { SafeLink } from '../views/safe-link.tsx';
import { StoryLinks } from '../views/story-links.tsx';

export const CitationOfPost = graphql(
  `
  fragment CitationOfPost on Citation {
    id key quote start end state
    idea { key name }
    adoption { key status date basis adopter { ...NamedAdopter } }
    copy { ...ToldCopy }
  }
`,
  [NamedAdopter, ToldCopy],
);

const Post = graphql(
  `
  query Post($key: String!) {
    post(key: $key, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
      key url title authors published language text textUse
      stories(first: 5) { nodes { key title } }
      citations(first: 500) { totalCount nodes { ...CitationOfPost } }
    }
  }
`,
  [CitationOfPost],
);

export type PostData = NonNullable<DataOf<typeof Post>['post']>;

/** A post as it is read: its text with every passage that supports something, and from each passage what it supports. */
export function PostPage({ recordKey }: { readonly recordKey: string }) {
  const post = useAnswer(Post, { key: recordKey });
  return (
    <Shown of={post} whole>
      {(data) => (data.post ? <Reading post={data.post} /> : <NotFound />)}
    </Shown>
  );
}

function Reading({ post }: { readonly post: PostData }) {
  const { t, date } = useTexts();
  const { may } = useAsker();
  const [{ chosen }, change] = useStateOf(postAddress);
  const title = post.title ?? t('post.untitled', { key: post.key });
  const choose = (passage: string) =>
    change({ chosen: passage === chosen ? '' : passage }, { replace: true });
  return (
    <article className="post">
      <PageTitle above={t('kind.POST')}>{title}</PageTitle>
      <p className="count">
        {[...post.authors, date(post.published)].join(' · ')}
        {post.url ? (
          <>
            {' · '}
            <SafeLink href={post.url}>{t('post.original')}</SafeLink>
          </>
        ) : null}
        {' · '}
        <HistoryLink noun="POST" of={post.key} />
        {may('WRITE') ? (
          <>
            {' · '}
            <Link to={{ page: 'edit-post', key: post.key }}>{t('edit.link')}</Link>
          </>
        ) : null}
      </p>
      <StoryLinks stories={post.stories} />
      <div className="reading">
        <section aria-labelledby="text" lang={post.language ?? undefined}>
          <h2 id="text" className="unseen" lang={document.documentElement.lang}>
            {t('post.text')}
          </h2>
          {post.text === null ? (
            <p className="note" lang={document.documentElement.lang}>
              {t('post.noText')}
            </p>
          ) : (
            <PassageText
              text={post.text}
              citations={post.citations.nodes}
              chosen={chosen}
              onChoose={choose}
            />
          )}
        </section>
        <section aria-labelledby="passages">
          <h2 id="passages">{t('post.passages')}</h2>
          <p className="hint">{t('post.hint')}</p>
          <PassageList
            citations={post.citations.nodes}
            language={post.language}
            chosen={chosen}
            onChoose={choose}
          />
        </section>
      </div>
    </article>
  );
}
