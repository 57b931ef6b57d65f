import { Link } from '../address/link.tsx';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { PostEditor } from '../editing/post-editor.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { CitationOfPost } from './post-page.tsx';

const EditedPost = graphql(
  `
  query EditedPost($key: String!) {
    post(key: $key, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
      key url title authors published language text textUse revision recordState
      citations(first: 500) { totalCount nodes { ...CitationOfPost } }
    }
  }
`,
  [CitationOfPost],
);

/** What a post tells, put together by an editor: from its text to one saved change. */
export function EditPostPage({ recordKey }: { readonly recordKey: string }) {
  const { t } = useTexts();
  const { may, actor } = useAsker();
  if (actor !== null && may('WRITE')) return <Edited actor={actor} recordKey={recordKey} />;
  return <EditorsPage title={t('edit.title')} to="WRITE" />;
}

function Edited({ actor, recordKey }: { readonly actor: string; readonly recordKey: string }) {
  const { t } = useTexts();
  const answer = useAnswer(EditedPost, { key: recordKey });
  return (
    <Shown of={answer} whole>
      {({ post }) =>
        post ? (
          <article className="post">
            <PageTitle above={<Link to={{ page: 'post', key: post.key }}>{t('kind.POST')}</Link>}>
              {t('edit.titleOf', { title: post.title ?? t('post.untitled', { key: post.key }) })}
            </PageTitle>
            <PostEditor key={actor} actor={actor} post={post} citations={post.citations.nodes} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
}
