import { type FormEvent, useEffect, useRef, useState } from 'react';
import { go, hrefOf } from '../address/navigation.ts';
import { pathTo } from '../address/routes.ts';
import { refreshAll } from '../data/answers.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { Shown } from '../frame/shown.tsx';
import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { languageName } from './cell-value.tsx';
import { Confirmation } from './confirmation.tsx';
import { DateField } from './date-field.tsx';
import { Field, type Wrong } from './field.tsx';
import { Refusals } from './refusals.tsx';
import type { WaitingPost } from './waiting-entry.tsx';
import { WriteFailure } from './write-failure.tsx';

const WaitingText = graphql(`
  query WaitingText($key: String!) { waitingPost(key: $key) { text } }
`);

const TakeIn = graphql(
  `
  mutation TakeIn($key: String!, $post: PostChange, $reason: String, $requestKey: String) {
    takeInPost(key: $key, post: $post, reason: $reason, requestKey: $requestKey) {
      __typename ... on PostWritten { post { key } position } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

const Dismiss = graphql(`
  mutation Dismiss($key: String!, $reason: String!) { dismissPost(key: $key, reason: $reason) { key } }
`);

interface WaitingDecisionProps {
  readonly post: WaitingPost;
  onDismissed(): void;
}

/** The text of a post that waits, and what can be done with it: taken in, corrected on the way, or dismissed. */
export function WaitingDecision({ post, onDismissed }: WaitingDecisionProps) {
  const answer = useAnswer(WaitingText, { key: post.key });
  return (
    <Shown of={answer}>
      {({ waitingPost }) =>
        waitingPost ? <Deciding post={post} text={waitingPost.text ?? ''} onDismissed={onDismissed} /> : null
      }
    </Shown>
  );
}

function Deciding({ post, text, onDismissed }: WaitingDecisionProps & { readonly text: string }) {
  const { t } = useTexts();
  const [wrong, setWrong] = useState<readonly EditFailure[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // Where a field is wrong, one goes on there.
  useEffect(() => {
    if (wrong.length) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const taking = useWrite(TakeIn);
  const dismissing = useWrite(Dismiss);
  const takeIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const answer = await taking.send({
      key: post.key,
      post: changeIn(given, post, text),
      reason: textIn(given, 'reason'),
    });
    if (!answer?.takeInPost) return;
    if (answer.takeInPost.__typename === 'EditsRefused') return setWrong(answer.takeInPost.failures);
    refreshAll();
    const key = answer.takeInPost.post?.key;
    if (key) go(hrefOf(pathTo({ page: 'edit-post', key })));
  };
  const dismiss = async (given: FormData) => {
    const done = await dismissing.send({ key: post.key, reason: String(given.get('why')) });
    return done !== null;
  };
  const dismissed = () => {
    refreshAll();
    onDismissed();
  };
  return (
    <div className="opened">
      <form ref={form} onSubmit={takeIn}>
        <Fields post={post} text={text} wrong={wrong} />
        <Refusals failures={wrong.filter(({ field }) => !field?.startsWith('post.'))} />
        <WriteFailure failure={taking.failure} />
        <p className="controls">
          <button type="submit" className="main" aria-disabled={taking.sending}>
            {t('waiting.takeIn')}
          </button>
        </p>
        <p className="hint">{t('waiting.takeInMeans')}</p>
      </form>
      <p>
        <Confirmation
          label={t('waiting.dismiss')}
          title={t('waiting.dismissTitle')}
          confirm={t('waiting.dismiss')}
          onConfirm={dismiss}
          onDone={dismissed}
        >
          <p>{t('waiting.dismissMeans')}</p>
          <Field label={t('reason.why')}>
            {(attributes) => <textarea {...attributes} name="why" rows={2} required maxLength={2000} />}
          </Field>
          <WriteFailure failure={dismissing.failure} />
        </Confirmation>
      </p>
    </div>
  );
}

interface FieldsProps {
  readonly post: WaitingPost;
  readonly text: string;
  readonly wrong: readonly EditFailure[];
}

function Fields({ post, text, wrong }: FieldsProps) {
  const { t } = useTexts();
  const [published, setPublished] = useState(post.published ?? '');
  const of = (field: string): Wrong | undefined => {
    const found = wrong.find((each) => each.field?.startsWith(`post.${field}`));
    return found && { reason: found.reason, right: found.right, isEnglish: true };
  };
  const languages = [...new Set([...Object.keys(LANGUAGES), ...(post.language ? [post.language] : [])])];
  return (
    <>
      <Field label={t('field.title')} wrong={of('title')}>
        {(attributes) => <input {...attributes} name="title" defaultValue={post.title ?? ''} />}
      </Field>
      <Field label={t('field.authors')} hint={t('waiting.authorsHint')} wrong={of('authors')}>
        {(attributes) => <input {...attributes} name="authors" defaultValue={post.authors.join('; ')} />}
      </Field>
      <div className="pair">
        <div>
          <DateField
            label={t('field.published')}
            value={published}
            wrong={of('published')}
            onChange={setPublished}
          />
          <input type="hidden" name="published" value={published} />
        </div>
        <Field label={t('field.language')} wrong={of('language')}>
          {(attributes) => (
            <select {...attributes} name="language" defaultValue={post.language ?? ''}>
              <option value="">{t('basis.UNKNOWN')}</option>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {languageName(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t('field.url')} wrong={of('url')}>
        {(attributes) => <input {...attributes} name="url" type="url" defaultValue={post.url ?? ''} />}
      </Field>
      <Field label={t('field.text_use')} hint={t('waiting.textUseHint')} wrong={of('textUse')}>
        {(attributes) => (
          <select {...attributes} name="textUse" defaultValue="QUOTES">
            <option value="QUOTES">{t('textUse.QUOTES')}</option>
            <option value="PUBLIC">{t('textUse.PUBLIC')}</option>
          </select>
        )}
      </Field>
      {post.republishes ? (
        <p>
          <label>
            <input type="checkbox" name="republishes" value="yes" defaultChecked />{' '}
            {t('waiting.sameVoice', { title: post.republishes.title ?? post.republishes.key })}
          </label>
        </p>
      ) : null}
      <Field label={t('field.text')} wrong={of('text')}>
        {(attributes) => (
          <textarea
            {...attributes}
            name="text"
            rows={14}
            lang={post.language ?? undefined}
            defaultValue={text}
          />
        )}
      </Field>
      <Field label={t('reason.optional')}>
        {(attributes) => <input {...attributes} name="reason" maxLength={2000} />}
      </Field>
    </>
  );
}

type PostChange = NonNullable<Parameters<ReturnType<typeof useWrite<typeof TakeIn>>['send']>[0]['post']>;

/** Only what is otherwise than it was found, so that what was found stays what it is. */
function changeIn(given: FormData, post: WaitingPost, text: string): PostChange {
  const change: PostChange = { textUse: given.get('textUse') === 'PUBLIC' ? 'PUBLIC' : 'QUOTES' };
  const fields = ['title', 'published', 'language', 'url'] as const;
  for (const field of fields) {
    const value = textIn(given, field);
    if (value !== (post[field] ?? null)) change[field] = value;
  }
  const authors = String(given.get('authors') ?? '')
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '');
  if (authors.join(';') !== post.authors.join(';')) change.authors = authors;
  // A form has the line ends of the web's forms; the text has its own.
  const corrected = String(given.get('text') ?? '').replaceAll('\r\n', '\n');
  if (corrected !== text) change.text = corrected;
  if (post.republishes && given.get('republishes') === null) change.republishes = null;
  return change;
}

function textIn(given: FormData, name: string): string | null {
  return String(given.get(name) ?? '').trim() || null;
}
