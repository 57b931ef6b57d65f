import { useDeferredValue, useMemo, useRef } from 'react';
import { ideaAddress, type Part } from '../address/idea-address.ts';
import { Link } from '../address/link.tsx';
import { useStateOf } from '../address/use-state-of.ts';
import type { Known } from '../data/answers.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { PlacedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Loading } from '../frame/loading.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { type Others, type SpreadGraph, spreadGraph } from '../layout/spread.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ChosenPanel } from '../views/chosen-panel.tsx';
import { HistoryLink } from '../views/history-link.tsx';
import { SpreadCurve } from '../views/spread-curve.tsx';
import { SpreadDownloads } from '../views/spread-downloads.tsx';
import { SpreadFilters } from '../views/spread-filters.tsx';
import { SpreadMeasures } from '../views/spread-measures.tsx';
import { SpreadTable } from '../views/spread-table.tsx';
import { SpreadViews } from '../views/spread-views.tsx';
import { StoryLinks } from '../views/story-links.tsx';
import { questionOf } from './idea-question.ts';

/** How many adoptions are drawn one by one. */
const MOST_DRAWN = 5_000;

// What an idea is, its figures and its spread are asked apart: of a very large one the first is there at once, and none falls with another.
const Idea = graphql(`
  query Idea($key: String!) {
    idea(key: $key) {
      key name summary topics aliases
      derivedFrom { key name }
      stories(first: 5) { nodes { key title } }
      variants(first: 20) { totalCount nodes { key name } }
    }
  }
`);

const Figures = graphql(`
  query IdeaFigures($key: String!, $scope: Scope) {
    idea(key: $key, scope: $scope) { adoptionCount copyCount countryCount considerationCount rejectionCount }
  }
`);

const Spread = graphql(
  `
  query IdeaSpread($key: String!, $scope: Scope, $filter: CopyFilter, $variants: Boolean!) {
    idea(key: $key, scope: $scope) {
      spread(filter: $filter, includeVariants: $variants) {
        complete reason
        top(first: ${MOST_DRAWN}) {
          adoptionCount copyCount rootCount
          adoptions { key date earliest latest status basis adopter { ...PlacedAdopter } }
          copies { key basis confidence }
          othersBelow { above { key } adoptionCount }
          othersByCountry { country adoptionCount }
          othersByMonth { month adoptionCount }
        }
      }
    }
  }
`,
  [PlacedAdopter],
);

type IdeaData = NonNullable<DataOf<typeof Idea>['idea']>;
type SpreadData = NonNullable<DataOf<typeof Spread>['idea']>['spread'];

/** How one idea spread: map, lineage, timeline, measures, curve and table of the same, all linked. */
export function IdeaPage({ recordKey }: { readonly recordKey: string }) {
  const [state] = useStateOf(ideaAddress);
  const { key, scope, ...question } = questionOf(recordKey, state);
  const figures = useAnswer(Figures, { key, scope });
  const spread = useKept(useAnswer(Spread, { key, scope, ...question }));
  return (
    <Shown of={useAnswer(Idea, { key })} whole>
      {({ idea }) =>
        idea ? (
          <div className="idea" aria-busy={spread.asking}>
            <About idea={idea} figures={figures.data?.idea} />
            <Shown of={spread}>
              {(data) => (data.idea ? <Whole idea={idea} spread={data.idea.spread} /> : null)}
            </Shown>
          </div>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
}

/** While a filter is changed, what was shown before stays until its successor has come. */
function useKept<T>(answer: Known<T> & { again(): void }): Known<T> & { again(): void } {
  const before = useRef(answer.data);
  if (answer.data) before.current = answer.data;
  return { ...answer, data: answer.data ?? before.current };
}

function Whole({ idea, spread }: { readonly idea: IdeaData; readonly spread: SpreadData }) {
  const { t } = useTexts();
  const [{ only }] = useStateOf(ideaAddress);
  const { top } = spread;
  const graph = useMemo(() => spreadGraph(top.adoptions, top.copies, othersOf(top)), [top]);
  return (
    <>
      {only.length ? null : <SpreadFilters />}
      {spread.complete ? null : <p className="note">{spread.reason}</p>}
      {graph.others.count ? (
        <p className="note">
          {t('idea.others', {
            drawn: graph.adoptions.size,
            count: graph.others.count,
            all: top.adoptionCount,
          })}
        </p>
      ) : null}
      {graph.adoptions.size === 0 ? (
        <p className="note">{t('idea.empty')}</p>
      ) : (
        <Parts graph={graph} idea={idea} totals={{ copies: top.copyCount, roots: top.rootCount }} />
      )}
    </>
  );
}

function othersOf(top: SpreadData['top']): Others {
  const below = new Map(
    top.othersBelow.flatMap(({ above, adoptionCount }) =>
      above ? [[above.key, adoptionCount] as const] : [],
    ),
  );
  return {
    count: top.adoptionCount - top.adoptions.length,
    below,
    apart: top.othersBelow.find(({ above }) => above === null)?.adoptionCount ?? 0,
    countries: top.othersByCountry.map(({ country, adoptionCount }) => ({ country, count: adoptionCount })),
    months: top.othersByMonth.map(({ month, adoptionCount }) => ({ month, count: adoptionCount })),
  };
}

interface PartsProps {
  readonly graph: SpreadGraph;
  readonly idea: IdeaData;
  readonly totals: { readonly copies: number; readonly roots: number };
}

function Parts({ graph, idea, totals }: PartsProps) {
  const [{ only }] = useStateOf(ideaAddress);
  // What lies below the drawings is worked out after them, in short steps, so that a reader's first touch is never waited for.
  const below = useDeferredValue(true, false);
  const shown = (...parts: readonly Part[]) => !only.length || parts.some((part) => only.includes(part));
  return (
    <>
      {shown('MAP', 'TIMELINE', 'LINEAGE') ? (
        <div className="linked">
          <SpreadViews graph={graph} name={idea.name} totals={totals} />
          <ChosenPanel graph={graph} />
        </div>
      ) : null}
      {below ? (
        <>
          {shown('MEASURES') ? <SpreadMeasures ideaKey={idea.key} /> : null}
          {shown('CURVE') ? <SpreadCurve ideaKey={idea.key} /> : null}
          {shown('TABLE') ? <SpreadTable graph={graph} /> : null}
          {only.length ? null : <SpreadDownloads ideaKey={idea.key} />}
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}

interface AboutProps {
  readonly idea: IdeaData;
  readonly figures: DataOf<typeof Figures>['idea'] | undefined;
}

function About({ idea, figures }: AboutProps) {
  const { t } = useTexts();
  const more = [
    ...(idea.aliases.length ? [t('adopter.aliases', { names: idea.aliases.join(', ') })] : []),
    ...(idea.topics.length ? [idea.topics.join(', ')] : []),
  ];
  return (
    <>
      <PageTitle above={t('kind.IDEA')}>{idea.name}</PageTitle>
      {idea.summary ? <p className="lead">{idea.summary}</p> : null}
      <p className="count figures-of">
        {figures
          ? [
              t('count.adoptions', { count: figures.adoptionCount }),
              t('count.copies', { count: figures.copyCount }),
              t('count.countries', { count: figures.countryCount }),
              ...(figures.considerationCount
                ? [t('idea.considered', { count: figures.considerationCount })]
                : []),
              ...(figures.rejectionCount ? [t('idea.rejected', { count: figures.rejectionCount })] : []),
            ].join(' · ')
          : null}
      </p>
      <p className="count">
        {more.map((each) => `${each} · `)}
        <HistoryLink noun="IDEA" of={idea.key} />
      </p>
      <StoryLinks stories={idea.stories} />
      {idea.derivedFrom || idea.variants.totalCount ? (
        <p className="count">
          {idea.derivedFrom ? (
            <>
              {t('idea.derivedFrom')}{' '}
              <Link to={{ page: 'idea', key: idea.derivedFrom.key }}>{idea.derivedFrom.name}</Link>{' '}
            </>
          ) : null}
          {idea.variants.totalCount ? `${t('idea.variants')} ` : null}
          {idea.variants.nodes.map((variant) => (
            <span key={variant.key}>
              <Link to={{ page: 'idea', key: variant.key }}>{variant.name}</Link>{' '}
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
