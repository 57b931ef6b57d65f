import { useMemo, useState } from 'react';
import { refreshAll } from '../data/answers.ts';
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
  readonly post: {
    readonly key: string;
    readonly revision: number;
    readonly title: string | null;
    readonly url: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly language: string | null;
    readonly textUse: PostFields['textUse'];
    readonly text: string | null;
  };
}

/** What is recorded of the post itself: saved apart from what it tells, and only what was altered. */
export function OwnFields({ post }: OwnFieldsProps) {
  const fields = useMemo(
    (): PostFields => ({
      title: post.title ?? '',
      url: post.url ?? '',
      authors: post.authors.join('; '),
      published: post.published ?? '',
      language: post.language ?? '',
      textUse: post.textUse,
      text: post.text ?? '',
    }),
    [post],
  );
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
    if (answer?.__typename !== 'PostWritten') return;
    refreshAll();
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
