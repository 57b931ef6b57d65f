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

const Start = graphql(
  `
  query Start {
    copies(first: 8, orderBy: { by: DATE, direction: DESC }) { totalCount nodes { ...ToldCopy } }
    ideas(first: 8, orderBy: { by: ADOPTION_COUNT, direction: DESC }) { totalCount nodes { key name adoptionCount copyCount } }
    ranking(by: MOST_COPIED, first: 8) { entries { position value adopter { ...NamedAdopter } } }
    posts(first: 1) { totalCount }
  }
`,
  [ToldCopy, NamedAdopter],
);

/** Where a reader begins: search, what is newest, who is copied most, everything on a map. */
export function StartPage() {
  const { t } = useTexts();
  const [{ q, level }, change] = useStateOf(startAddress);
  const start = useAnswer(Start, {});
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
      <Shown of={start}>
        {({ copies, ideas, ranking, posts }) =>
          copies.totalCount + ideas.totalCount === 0 ? (
            <p className="note">{t('start.empty')}</p>
          ) : (
            <>
              <p className="figures">
                {t('start.figures', {
                  ideas: ideas.totalCount,
                  copies: copies.totalCount,
                  posts: posts.totalCount,
                })}
              </p>
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
                  <ul className="plain">
                    {copies.nodes.map((copy) => (
                      <li key={copy.key}>
                        <CopySentence copy={copy} />
                      </li>
                    ))}
                  </ul>
                </section>
                <section aria-labelledby="most-copied">
                  <h2 id="most-copied">{t('start.mostCopied')}</h2>
                  <ol className="ranked">
                    {ranking.entries.map(({ adopter, value }) => (
                      <li key={adopter.key}>
                        <AdopterLink adopter={adopter} />{' '}
                        <span className="count">{t('count.copies', { count: value })}</span>
                      </li>
                    ))}
                  </ol>
                </section>
                <section aria-labelledby="ideas">
                  <h2 id="ideas">{t('start.ideas')}</h2>
                  <ol className="ranked">
                    {ideas.nodes.map((idea) => (
                      <li key={idea.key}>
                        <IdeaLink idea={idea} />{' '}
                        <span className="count">{t('count.adoptions', { count: idea.adoptionCount })}</span>
                      </li>
                    ))}
                  </ol>
                </section>
              </div>
            </>
          )
        }
      </Shown>
    </div>
  );
}
