import { useState } from 'react';
import { graphql } from '../data/document.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { FailureNote } from '../frame/failure-note.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { FailureWords } from './failure-words.tsx';
import { type PostFields, PostFieldsForm, postInput } from './post-fields.tsx';

const ChangePost = graphql(
  `
  mutation ChangePost($key: String!, $post: PostChange!, $ifRevision: Int, $requestKey: String) {
    changePost(key: $key, post: $post, ifRevision: $ifRevision, requestKey: $requestKey) {
      __typename ... on PostWritten { position warnings { reason } } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

interface OwnFieldsProps {
  readonly post: { readonly key: string; readonly revision: number };
  readonly fields: PostFields;
}

/** What is recorded of the post itself: saved apart from what it tells, and only what was altered. */
export function OwnFields({ post, fields }: OwnFieldsProps) {
  const { t } = useTexts();
  const writing = useWrite(ChangePost);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [saved, setSaved] = useState<{ readonly warnings: readonly string[] } | null>(null);
  const submit = async (next: PostFields) => {
    const [before, now] = [postInput(fields), postInput(next)];
    const altered = Object.entries(now).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
    );
    setSaved(null);
    const change = { key: post.key, post: Object.fromEntries(altered), ifRevision: post.revision };
    const answer = (await writing.send(change))?.changePost;
    setFailures(answer?.__typename === 'EditsRefused' ? answer.failures : []);
    if (answer?.__typename === 'PostWritten')
      setSaved({ warnings: answer.warnings.map(({ reason }) => reason) });
  };
  const elsewhere = failures.filter(({ field }) => !/^post\./.test(field ?? ''));
  return (
    <details className="controls-of">
      <summary>{t('edit.post.about')}</summary>
      {writing.failure ? <FailureNote failure={writing.failure} /> : null}
      <FailureWords failures={elsewhere} />
      <div role="status">
        {saved ? <p className="note">{t('edit.post.saved')}</p> : null}
        {saved?.warnings.map((reason) => (
          <p key={reason} className="note" lang="en">
            {reason}
          </p>
        ))}
      </div>
      <PostFieldsForm
        initial={fields}
        textHint={t('edit.post.textHint')}
        done={t('edit.post.save')}
        sending={writing.sending}
        failures={failures}
        onSubmit={submit}
      />
    </details>
  );
}
