import { useState } from 'react';
import { go, hrefOf } from '../address/navigation.ts';
import { pathTo } from '../address/routes.ts';
import { graphql } from '../data/document.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { FailureWords } from '../editing/failure-words.tsx';
import { type PostFields, PostFieldsForm, postInput } from '../editing/post-fields.tsx';
import { FailureNote } from '../frame/failure-note.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';

const CreatePost = graphql(
  `
  mutation CreatePost($post: NewPost!, $requestKey: String) {
    createPost(post: $post, requestKey: $requestKey) {
      __typename ... on PostWritten { post { key } } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

const EMPTY: PostFields = {
  title: '',
  url: '',
  authors: '',
  published: '',
  language: '',
  textUse: 'QUOTES',
  text: '',
};

/** A post whose text is typed or pasted. Created, it leads on to what it tells. */
export function NewPostPage() {
  const { t } = useTexts();
  return (
    <EditorsPage title={t('edit.newPost.title')} to="WRITE">
      <NewPost />
    </EditorsPage>
  );
}

function NewPost() {
  const { t } = useTexts();
  const writing = useWrite(CreatePost);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const submit = async (fields: PostFields) => {
    const answer = (await writing.send({ post: postInput(fields) }))?.createPost;
    setFailures(answer?.__typename === 'EditsRefused' ? answer.failures : []);
    if (answer?.__typename === 'PostWritten' && answer.post)
      go(hrefOf(pathTo({ page: 'edit-post', key: answer.post.key })));
  };
  return (
    <>
      <p className="lead">{t('edit.newPost.lead')}</p>
      {writing.failure ? <FailureNote failure={writing.failure} /> : null}
      <FailureWords failures={failures.filter(({ field }) => !/^post\./.test(field ?? ''))} />
      <PostFieldsForm
        initial={EMPTY}
        textHint={t('edit.newPost.textHint')}
        done={t('edit.newPost.create')}
        sending={writing.sending}
        failures={failures}
        onSubmit={submit}
      />
    </>
  );
}
