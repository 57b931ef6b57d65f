import { type FormEvent, useRef, useState } from 'react';
import { useStateOf } from '../address/use-state-of.ts';
import { SOURCES, waitingAddress } from '../address/waiting-address.ts';
import { refreshAll } from '../data/answers.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { useWrite } from '../data/use-write.ts';
import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DateField } from './date-field.tsx';
import { Field } from './field.tsx';
import { ImportReport, ReportedImport } from './import-report.tsx';
import { WriteFailure } from './write-failure.tsx';

const Import = graphql(
  `
  mutation ImportPosts($from: PostSource!) { importPosts(from: $from) { ...ReportedImport } }
`,
  [ReportedImport],
);

type Source = Parameters<ReturnType<typeof useWrite<typeof Import>>['send']>[0]['from'];

/** Lets posts in: from addresses, from a feed, or as a text; then tells what is new, what was known, and what could not be had. */
export function ImportPosts() {
  const { t } = useTexts();
  const [{ from }, change] = useStateOf(waitingAddress);
  const importing = useWrite(Import);
  const [report, setReport] = useState<DataOf<typeof ReportedImport>>();
  const told = useRef<HTMLDivElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setReport(undefined);
    const answer = await importing.send({ from: sourceIn(new FormData(form), from) });
    if (!answer) return;
    setReport(answer.importPosts);
    refreshAll();
    // What could be had need not be asked for again; what failed stays where it can be mended.
    if (!answer.importPosts.failures.length) form.reset();
    told.current?.focus();
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('waiting.import')}</h2>
      <form onSubmit={submit}>
        <fieldset>
          <legend className="unseen">{t('waiting.from')}</legend>
          <div className="controls">
            {SOURCES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="source"
                  checked={from === each}
                  onChange={() => change({ from: each }, { replace: true })}
                />{' '}
                {t(`waiting.sources.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {from === 'ADDRESSES' ? <Addresses /> : from === 'FEED' ? <Feed /> : <Given />}
        <WriteFailure failure={importing.failure} />
        <p className="controls">
          <button type="submit" className="main" aria-disabled={importing.sending}>
            {t('waiting.doImport')}
          </button>
          <span role="status" className="hint">
            {importing.sending ? t('waiting.importing') : null}
          </span>
        </p>
      </form>
      <div ref={told} tabIndex={-1} className="report">
        {report ? <ImportReport report={report} /> : null}
      </div>
    </section>
  );
}

function Addresses() {
  const { t } = useTexts();
  return (
    <Field label={t('waiting.addresses')} hint={t('waiting.addressesHint')}>
      {(attributes) => (
        <textarea
          {...attributes}
          name="addresses"
          rows={3}
          required
          autoCapitalize="none"
          spellCheck={false}
          placeholder="https://"
        />
      )}
    </Field>
  );
}

function Feed() {
  const { t } = useTexts();
  return (
    <Field label={t('waiting.feed')} hint={t('waiting.feedHint')}>
      {(attributes) => <input {...attributes} name="feed" type="url" required placeholder="https://" />}
    </Field>
  );
}

function Given() {
  const { t } = useTexts();
  const [published, setPublished] = useState('');
  return (
    <>
      <Field label={t('field.text')} hint={t('waiting.textHint')}>
        {(attributes) => <textarea {...attributes} name="text" rows={8} required />}
      </Field>
      <Field label={t('field.title')}>{(attributes) => <input {...attributes} name="title" />}</Field>
      <Field label={t('field.url')}>{(attributes) => <input {...attributes} name="url" type="url" />}</Field>
      <Field label={t('field.authors')} hint={t('waiting.authorsHint')}>
        {(attributes) => <input {...attributes} name="authors" />}
      </Field>
      <div className="pair">
        <div>
          <DateField label={t('field.published')} value={published} onChange={setPublished} />
          <input type="hidden" name="published" value={published} />
        </div>
        <Field label={t('field.language')}>
          {(attributes) => (
            <select {...attributes} name="language">
              <option value="">{t('waiting.byWords')}</option>
              {Object.entries(LANGUAGES).map(([tag, name]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}

function sourceIn(given: FormData, from: (typeof SOURCES)[number]): Source {
  const field = (name: string) => String(given.get(name) ?? '').trim();
  const list = (name: string, separator: RegExp) =>
    field(name)
      .split(separator)
      .filter((part) => part !== '');
  if (from === 'ADDRESSES') return { addresses: list('addresses', /\s+/) };
  if (from === 'FEED') return { feed: field('feed') };
  return {
    text: {
      text: field('text').replaceAll('\r\n', '\n'),
      title: field('title') || null,
      url: field('url') || null,
      authors: list('authors', /\s*;\s*/),
      published: field('published') || null,
      language: field('language') || null,
    },
  };
}
