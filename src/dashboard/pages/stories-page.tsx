import { Link } from '../address/link.tsx';
import { storiesAddress } from '../address/story-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useAsker } from '../data/use-asker.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Pager } from '../views/pager.tsx';

const Stories = graphql(`
  query Stories($after: String) {
    stories(first: 25, after: $after, orderBy: { by: TITLE, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { key title summary language authors recordState steps { place } }
    }
  }
`);

/** Every story, by its title. */
export function StoriesPage() {
  const { t } = useTexts();
  const [{ after }, change] = useStateOf(storiesAddress);
  const stories = useAnswer(Stories, { after: after || null });
  const { may } = useAsker();
  return (
    <>
      <PageTitle>{t('story.all')}</PageTitle>
      <p className="lead">{t('story.what')}</p>
      {may('WRITE') ? (
        <p>
          <Link to={{ page: 'new-story' }}>{t('story.new')}</Link>
        </p>
      ) : null}
      <Shown of={stories}>
        {({ stories: { nodes, totalCount, pageInfo } }) => (
          <section>
            <p className="count">{t('story.count', { count: totalCount })}</p>
            <ul className="plain">
              {nodes.map(({ key, title, summary, language, authors, recordState, steps }) => (
                <li key={key} lang={language ?? undefined}>
                  <Link to={{ page: 'story', key }}>{title}</Link>{' '}
                  <span className="count" lang={document.documentElement.lang}>
                    {[...authors, t('story.steps', { count: steps.length })].join(' · ')}
                    {recordState === 'PUBLISHED' ? '' : ` · ${t(`recordState.${recordState}`)}`}
                  </span>
                  {summary ? <p>{summary}</p> : null}
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
