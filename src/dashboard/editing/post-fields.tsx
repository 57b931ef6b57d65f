import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { EditFailure } from '../data/write.ts';
import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DateField } from '../views/date-field.tsx';
import { Field, type Wrong } from '../views/field.tsx';
import { entriesOf, TextField } from '../views/text-field.tsx';

/** A post's own fields, as a form holds them: text, empty where nothing is known. */
export interface PostFields {
  readonly title: string;
  readonly url: string;
  readonly authors: string;
  readonly published: string;
  readonly language: string;
  readonly textUse: 'PUBLIC' | 'QUOTES';
  readonly text: string;
}

/** The same as the mutations take it. */
export function postInput(fields: PostFields) {
  const { title, url, authors, published, language, textUse, text } = fields;
  const filled = (value: string) => value.trim() || null;
  return {
    title: filled(title),
    url: filled(url),
    authors: entriesOf(authors),
    published: filled(published),
    language: filled(language),
    textUse,
    text: text === '' ? null : text,
  };
}

const FIELDS = ['title', 'url', 'authors', 'published', 'language', 'textUse', 'text'] as const;

interface PostFieldsFormProps {
  readonly initial: PostFields;
  readonly textHint: string;
  readonly done: string;
  readonly sending: boolean;
  readonly failures: readonly EditFailure[];
  onSubmit(fields: PostFields): Promise<void>;
}

export function PostFieldsForm({
  initial,
  textHint,
  done,
  sending,
  failures,
  onSubmit,
}: PostFieldsFormProps) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(initial);
  const now = useRef(fields);
  now.current = fields;
  const [meanwhile, setMeanwhile] = useState<Partial<PostFields>>({});
  const recorded = useRef(initial);
  useEffect(() => {
    const before = recorded.current;
    const others = FIELDS.filter((name) => initial[name] !== before[name]);
    if (!others.length) return;
    recorded.current = initial;
    // What is not being altered here follows; what is stays, and what somebody else made of it is told.
    const typed = others.filter((name) => now.current[name] !== before[name]);
    const kept = Object.fromEntries(typed.map((name) => [name, now.current[name]]));
    const told = typed.filter((name) => now.current[name] !== initial[name]);
    setFields({
      ...now.current,
      ...Object.fromEntries(others.map((name) => [name, initial[name]])),
      ...kept,
    });
    setMeanwhile((known) => ({ ...known, ...Object.fromEntries(told.map((name) => [name, initial[name]])) }));
  }, [initial]);
  const hint = (name: keyof PostFields, usual?: string) =>
    meanwhile[name] === undefined ? (
      usual
    ) : (
      <strong>{t('edit.post.meanwhile', { value: meanwhile[name].slice(0, 200) })}</strong>
    );
  const put = (some: Partial<PostFields>) => setFields((now) => ({ ...now, ...some }));
  const wrong = (field: string): Wrong | undefined => {
    const own = failures.find((failure) => new RegExp(`^post\\.${field}\\b`).test(failure.field ?? ''));
    return own && { reason: own.reason, right: own.right, isEnglish: true };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMeanwhile({});
    await onSubmit(fields);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const tags = Object.entries(LANGUAGES);
  const known = tags.some(([tag]) => tag === fields.language);
  return (
    <form ref={form} onSubmit={submit} className="post-fields">
      <TextField
        label={t('edit.post.title')}
        hint={hint('title')}
        value={fields.title}
        wrong={wrong('title')}
        onChange={(title) => put({ title })}
      />
      <TextField
        label={t('edit.post.url')}
        hint={hint('url')}
        longest={2_000}
        value={fields.url}
        wrong={wrong('url')}
        onChange={(url) => put({ url })}
      />
      <TextField
        label={t('edit.post.authors')}
        hint={hint('authors', t('edit.post.authorsHint'))}
        value={fields.authors}
        wrong={wrong('authors')}
        onChange={(authors) => put({ authors })}
      />
      <DateField
        label={t('edit.post.published')}
        value={fields.published}
        wrong={wrong('published')}
        onChange={(published) => put({ published })}
      />
      {meanwhile.published === undefined ? null : <p className="hint">{hint('published')}</p>}
      <Field label={t('edit.post.language')} hint={hint('language')} wrong={wrong('language')}>
        {(ties) => (
          <select
            {...ties}
            value={fields.language}
            onChange={(event) => put({ language: event.target.value })}
          >
            <option value="">{t('edit.post.noLanguage')}</option>
            {known || !fields.language ? null : <option value={fields.language}>{fields.language}</option>}
            {tags.map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('edit.post.textUse')}
        hint={hint('textUse', t('edit.post.textUseHint'))}
        wrong={wrong('textUse')}
      >
        {(ties) => (
          <select
            {...ties}
            value={fields.textUse}
            onChange={(event) => put({ textUse: event.target.value as PostFields['textUse'] })}
          >
            {(['PUBLIC', 'QUOTES'] as const).map((use) => (
              <option key={use} value={use}>
                {t(`textUse.${use}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('edit.text')} hint={hint('text', textHint)} wrong={wrong('text')}>
        {(ties) => (
          <textarea
            {...ties}
            rows={10}
            lang={fields.language || undefined}
            value={fields.text}
            onChange={(event) => put({ text: event.target.value })}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="main" aria-disabled={sending}>
          {done}
        </button>
      </p>
    </form>
  );
}
