import { IDEA_ORDERS, ideasAddress } from '../address/list-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Pager } from '../views/pager.tsx';
import { AdopterLink, IdeaLink } from '../views/record-links.tsx';

const Ideas = graphql(
  `
  query Ideas($after: String, $by: IdeaOrderBy!, $direction: Direction!, $filter: IdeaFilter) {
    ideas(first: 25, after: $after, orderBy: { by: $by, direction: $direction }, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { key name summary topics adoptionCount copyCount countryCount topSource { ...NamedAdopter } }
    }
  }
`,
  [NamedAdopter],
);

/** Every idea, a page at a time. */
export function IdeasPage() {
  const { t } = useTexts();
  const [{ after, order, topic }, change] = useStateOf(ideasAddress);
  const ideas = useAnswer(Ideas, {
    after: after || null,
    by: order,
    direction: order === 'NAME' ? 'ASC' : 'DESC',
    filter: topic ? { topics: [topic] } : null,
  });
  return (
    <>
      <PageTitle>{t('ideas.title')}</PageTitle>
      <p className="controls">
        <label>
          {t('ideas.order')}{' '}
          <select
            value={order}
            onChange={(event) => change({ order: event.target.value as typeof order, after: '' })}
          >
            {IDEA_ORDERS.map((each) => (
              <option key={each} value={each}>
                {t(`ideas.orders.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {topic ? (
          <button type="button" onClick={() => change({ topic: '', after: '' })}>
            {t('ideas.everyTopic', { topic })}
          </button>
        ) : null}
      </p>
      <Shown of={ideas}>
        {({ ideas: { nodes, totalCount, pageInfo } }) => (
          <section>
            <p className="count">{t('count.ideas', { count: totalCount })}</p>
            <ul className="plain">
              {nodes.map((idea) => (
                <li key={idea.key}>
                  <strong>
                    <IdeaLink idea={idea} />
                  </strong>{' '}
                  <span className="count">
                    {t('count.adoptions', { count: idea.adoptionCount })} ·{' '}
                    {t('count.copies', { count: idea.copyCount })} ·{' '}
                    {t('count.countries', { count: idea.countryCount })}
                  </span>
                  {idea.topSource ? (
                    <span className="count">
                      {' · '}
                      {t('ideas.topSource')} <AdopterLink adopter={idea.topSource} />
                    </span>
                  ) : null}
                  {idea.summary ? <span className="fragment">{idea.summary}</span> : null}
                  {idea.topics.map((each) => (
                    <button
                      key={each}
                      type="button"
                      className="chip"
                      onClick={() => change({ topic: each, after: '' })}
                    >
                      {each}
                    </button>
                  ))}
                </li>
              ))}
            </ul>
            <Pager after={after} pageInfo={pageInfo} onPage={(cursor) => change({ after: cursor })} />
          </section>
        )}
      </Shown>
    </>
  );
}
