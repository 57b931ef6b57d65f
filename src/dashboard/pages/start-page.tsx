import { MAP_LEVELS, startAddress } from '../address/start-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { NamedAdopter, ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CopySentence } from '../views/copy-sentence.tsx';
import { FlowMapView } from '../views/flow-map-view.tsx';
import { AdopterLink, IdeaLink } from '../views/record-links.tsx';
import { Found } from './found.tsx';

const Newest = graphql(
  `
  query Newest {
    copies(first: 8, orderBy: { by: DATE, direction: DESC }) { totalCount nodes { ...ToldCopy } }
    ideas(first: 1) { totalCount }
    posts(first: 1) { totalCount }
  }
`,
  [ToldCopy],
);

// What goes through everything is asked apart, so that a slow answer holds up no other.
const MostCopied = graphql(
  `
  query MostCopied { ranking(by: MOST_COPIED, first: 8) { entries { value adopter { ...NamedAdopter } } } }
`,
  [NamedAdopter],
);

const TopIdeas = graphql(`
  query TopIdeas {
    ideas(first: 8, orderBy: { by: ADOPTION_COUNT, direction: DESC }) { nodes { key name adoptionCount } }
  }
`);

/** Where a reader begins: search, what is newest, who is copied most, everything on a map. */
export function StartPage() {
  const { t } = useTexts();
  const [{ q, level }, change] = useStateOf(startAddress);
  const newest = useAnswer(Newest, {});
  const empty = newest.data && newest.data.ideas.totalCount + newest.data.copies.totalCount === 0;
  return (
    <div className="start">
      <PageTitle>{t('start.title')}</PageTitle>
      <p className="lead">{t('start.lead')}</p>
      <search>
        <label htmlFor="q">{t('search.label')}</label>
        <input
          id="q"
          type="search"
          value={q}
          maxLength={200}
          autoComplete="off"
          placeholder={t('search.example')}
          onChange={(event) => change({ q: event.target.value }, { replace: true })}
        />
        {q.trim() ? <Found text={q.trim()} /> : null}
      </search>
      {empty ? (
        <p className="note">{t('start.empty')}</p>
      ) : (
        <>
          <section aria-labelledby="map">
            <h2 id="map">{t('map.title')}</h2>
            <p className="controls">
              <label>
                {t('map.level')}{' '}
                <select
                  value={level}
                  onChange={(event) =>
                    change({ level: event.target.value as typeof level }, { replace: true })
                  }
                >
                  {MAP_LEVELS.map((each) => (
                    <option key={each} value={each}>
                      {t(`map.levels.${each}`)}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            <FlowMapView level={level} />
          </section>
          <div className="columns">
            <section aria-labelledby="newest">
              <h2 id="newest">{t('start.newest')}</h2>
              <Shown of={newest}>
                {({ copies, ideas, posts }) => (
                  <>
                    <p className="figures">
                      {t('start.figures', {
                        ideas: ideas.totalCount,
                        copies: copies.totalCount,
                        posts: posts.totalCount,
                      })}
                    </p>
                    <ul className="plain">
                      {copies.nodes.map((copy) => (
                        <li key={copy.key}>
                          <CopySentence copy={copy} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </Shown>
            </section>
            <TopLists />
          </div>
        </>
      )}
    </div>
  );
}

function TopLists() {
  const { t } = useTexts();
  const copied = useAnswer(MostCopied, {});
  const taken = useAnswer(TopIdeas, {});
  return (
    <>
      <section aria-labelledby="most-copied">
        <h2 id="most-copied">{t('start.mostCopied')}</h2>
        <Shown of={copied}>
          {({ ranking }) => (
            <ol className="ranked">
              {ranking.entries.map(({ adopter, value }) => (
                <li key={adopter.key}>
                  <AdopterLink adopter={adopter} />{' '}
                  <span className="count">{t('count.copies', { count: value })}</span>
                </li>
              ))}
            </ol>
          )}
        </Shown>
      </section>
      <section aria-labelledby="ideas">
        <h2 id="ideas">{t('start.ideas')}</h2>
        <Shown of={taken}>
          {({ ideas }) => (
            <ol className="ranked">
              {ideas.nodes.map((idea) => (
                <li key={idea.key}>
                  <IdeaLink idea={idea} />{' '}
                  <span className="count">{t('count.adoptions', { count: idea.adoptionCount })}</span>
                </li>
              ))}
            </ol>
          )}
        </Shown>
      </section>
    </>
  );
}
