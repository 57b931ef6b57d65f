import { adopterAddress } from '../address/adopter-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter, ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdoptionYears } from '../views/adoption-years.tsx';
import { CopiesExport } from '../views/copies-export.tsx';
import { CopySentence } from '../views/copy-sentence.tsx';
import { HistoryLink } from '../views/history-link.tsx';
import { Pager } from '../views/pager.tsx';
import { AdopterLink, IdeaLink } from '../views/record-links.tsx';

const AdopterQuestion = graphql(
  `
  query AdopterPage($key: String!, $parts: Boolean!, $from: String, $by: String) {
    adopter(key: $key) {
      ...NamedAdopter
      partOf { ...NamedAdopter partOf { ...NamedAdopter } }
      aliases founded dissolved officialCode
      succeededBy { ...NamedAdopter }
      parts(first: 100, orderBy: { by: NAME }) { totalCount nodes { ...NamedAdopter } }
      copiedFrom(first: 20, after: $from, includeParts: $parts, orderBy: { by: DATE, direction: DESC }) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...ToldCopy }
      }
      copiedBy(first: 20, after: $by, includeParts: $parts, orderBy: { by: DATE, direction: DESC }) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...ToldCopy }
      }
      adoptions(first: 200, includeParts: $parts, orderBy: { by: DATE }) {
        totalCount nodes { key date earliest latest status origin idea { key name } adopter { ...NamedAdopter } }
      }
    }
  }
`,
  [NamedAdopter, ToldCopy],
);

type AdopterData = NonNullable<DataOf<typeof AdopterQuestion>['adopter']>;

/** What an adopter took and from whom, what others took from it, its units, and all of it through time. */
export function AdopterPage({ recordKey }: { readonly recordKey: string }) {
  const [{ alone, from, by }] = useStateOf(adopterAddress);
  const answer = useAnswer(AdopterQuestion, {
    key: recordKey,
    parts: !alone,
    from: from || null,
    by: by || null,
  });
  return (
    <Shown of={answer} whole>
      {({ adopter }) => (adopter ? <Adopter adopter={adopter} /> : <NotFound />)}
    </Shown>
  );
}

function Adopter({ adopter }: { readonly adopter: AdopterData }) {
  const { t, name, date } = useTexts();
  const [state, change] = useStateOf(adopterAddress);
  const others = adopter.aliases.filter((alias) => alias !== name(adopter));
  return (
    <>
      <PageTitle above={<Above adopter={adopter} />}>{name(adopter)}</PageTitle>
      <p className="count">
        {others.length ? t('adopter.aliases', { names: others.join(', ') }) : null}
        {adopter.founded ? ` · ${t('adopter.founded', { date: date(adopter.founded) })}` : null}
        {adopter.dissolved ? ` · ${t('adopter.dissolved', { date: date(adopter.dissolved) })}` : null}
        {adopter.succeededBy ? (
          <>
            {' · '}
            {t('adopter.succeededBy')} <AdopterLink adopter={adopter.succeededBy} />
          </>
        ) : null}{' '}
        <HistoryLink noun="ADOPTER" of={adopter.key} />
      </p>
      {adopter.parts.totalCount ? (
        <p className="controls">
          <label>
            <input
              type="checkbox"
              checked={!state.alone}
              onChange={(event) =>
                change({ alone: !event.target.checked, from: '', by: '' }, { replace: true })
              }
            />{' '}
            {t('adopter.withParts')}
          </label>
        </p>
      ) : null}
      <div className="columns">
        <section aria-labelledby="took">
          <h2 id="took">{t('adopter.took')}</h2>
          <Copies copies={adopter.copiedFrom} nothing={t('adopter.tookNothing')} />
          <Pager
            after={state.from}
            pageInfo={adopter.copiedFrom.pageInfo}
            onPage={(from) => change({ from })}
          />
        </section>
        <section aria-labelledby="gave">
          <h2 id="gave">{t('adopter.gave')}</h2>
          <Copies copies={adopter.copiedBy} nothing={t('adopter.gaveNothing')} />
          <Pager after={state.by} pageInfo={adopter.copiedBy.pageInfo} onPage={(by) => change({ by })} />
        </section>
      </div>
      <section aria-labelledby="years">
        <h2 id="years">{t('adopter.years')}</h2>
        <AdoptionYears adoptions={adopter.adoptions.nodes} />
        <ul className="plain">
          {adopter.adoptions.nodes.map((adoption) => (
            <li key={adoption.key}>
              <span className="count">{date(adoption.date)}</span> <IdeaLink idea={adoption.idea} />{' '}
              <span className="count">
                {t(adoption.origin ? 'adoption.origin' : `status.${adoption.status}`)}
                {adoption.adopter.key === adopter.key ? null : (
                  <>
                    {' · '}
                    <AdopterLink adopter={adoption.adopter} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
        <Rest shown={adopter.adoptions.nodes.length} total={adopter.adoptions.totalCount} />
      </section>
      <CopiesExport query={{ within: adopter.key }} />
      {adopter.parts.totalCount ? (
        <details className="card">
          <summary>{t('adopter.parts', { count: adopter.parts.totalCount })}</summary>
          <ul className="names">
            {adopter.parts.nodes.map((part) => (
              <li key={part.key}>
                <AdopterLink adopter={part} />
              </li>
            ))}
          </ul>
          <Rest shown={adopter.parts.nodes.length} total={adopter.parts.totalCount} />
        </details>
      ) : null}
    </>
  );
}

function Above({ adopter }: { readonly adopter: AdopterData }) {
  const { t } = useTexts();
  const above = [adopter.partOf, adopter.partOf?.partOf].filter((each) => !!each);
  return (
    <>
      {t(`level.${adopter.level}`)}
      {above.map((each) => (
        <span key={each.key}>
          {' · '}
          <AdopterLink adopter={each} />
        </span>
      ))}
    </>
  );
}

function Copies({
  copies,
  nothing,
}: {
  readonly copies: AdopterData['copiedFrom'];
  readonly nothing: string;
}) {
  const { t } = useTexts();
  if (!copies.totalCount) return <p className="hint">{nothing}</p>;
  return (
    <>
      <p className="count">{t('count.copies', { count: copies.totalCount })}</p>
      <ul className="plain">
        {copies.nodes.map((copy) => (
          <li key={copy.key}>
            <CopySentence copy={copy} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Rest({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t } = useTexts();
  return shown < total ? <p className="hint">{t('list.rest', { count: total - shown })}</p> : null;
}
