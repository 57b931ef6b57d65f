import { useMemo, useRef } from 'react';
import { ideaAddress, type Part } from '../address/idea-address.ts';
import { Link } from '../address/link.tsx';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter, PlacedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { type SpreadGraph, spreadGraph } from '../layout/spread.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ChosenPanel } from '../views/chosen-panel.tsx';
import { HistoryLink } from '../views/history-link.tsx';
import { SpreadCurve } from '../views/spread-curve.tsx';
import { SpreadDownloads } from '../views/spread-downloads.tsx';
import { SpreadFilters } from '../views/spread-filters.tsx';
import { SpreadMeasures } from '../views/spread-measures.tsx';
import { SpreadTable } from '../views/spread-table.tsx';
import { SpreadViews } from '../views/spread-views.tsx';
import { questionOf } from './idea-question.ts';

const Idea = graphql(
  `
  query Idea($key: String!, $scope: Scope, $filter: CopyFilter, $variants: Boolean!) {
    idea(key: $key, scope: $scope) {
      key name summary topics aliases
      derivedFrom { key name }
      topSource { ...NamedAdopter }
      variants(first: 20) { totalCount nodes { key name } }
      adoptionCount copyCount countryCount considerationCount rejectionCount
      spread(filter: $filter, includeVariants: $variants) {
        complete reason
        adoptions { key date earliest latest status basis adopter { ...PlacedAdopter } }
        copies { key basis confidence adoption { key } source { key } }
      }
    }
  }
`,
  [PlacedAdopter, NamedAdopter],
);

type IdeaData = NonNullable<DataOf<typeof Idea>['idea']>;

/** How one idea spread: map, lineage, timeline, measures, curve and table of the same, all linked. */
export function IdeaPage({ recordKey }: { readonly recordKey: string }) {
  const [state] = useStateOf(ideaAddress);
  const answer = useAnswer(Idea, questionOf(recordKey, state));
  // While a filter is changed, what was shown before stays until its successor has come.
  const before = useRef(answer.data);
  if (answer.data) before.current = answer.data;
  const shown = { ...answer, data: answer.data ?? before.current };
  return (
    <Shown of={shown} whole>
      {({ idea }) => (idea ? <Spread idea={idea} asking={answer.asking} /> : <NotFound />)}
    </Shown>
  );
}

function Spread({ idea, asking }: { readonly idea: IdeaData; readonly asking: boolean }) {
  const { t } = useTexts();
  const [{ only }] = useStateOf(ideaAddress);
  const graph = useMemo(() => spreadGraph(idea.spread.adoptions, idea.spread.copies), [idea.spread]);
  return (
    <div className="idea" aria-busy={asking}>
      <About idea={idea} />
      {only.length ? null : <SpreadFilters />}
      {idea.spread.complete ? null : <p className="note">{idea.spread.reason}</p>}
      {graph.adoptions.size === 0 ? (
        <p className="note">{t('idea.empty')}</p>
      ) : (
        <Parts graph={graph} idea={idea} />
      )}
    </div>
  );
}

function Parts({ graph, idea }: { readonly graph: SpreadGraph; readonly idea: IdeaData }) {
  const [{ only }] = useStateOf(ideaAddress);
  const shown = (...parts: readonly Part[]) => !only.length || parts.some((part) => only.includes(part));
  return (
    <>
      {shown('MAP', 'TIMELINE', 'LINEAGE') ? (
        <div className="linked">
          <SpreadViews graph={graph} name={idea.name} />
          <ChosenPanel graph={graph} />
        </div>
      ) : null}
      {shown('MEASURES') ? <SpreadMeasures ideaKey={idea.key} /> : null}
      {shown('CURVE') ? <SpreadCurve ideaKey={idea.key} /> : null}
      {shown('TABLE') ? <SpreadTable graph={graph} /> : null}
      {only.length ? null : <SpreadDownloads ideaKey={idea.key} />}
    </>
  );
}

function About({ idea }: { readonly idea: IdeaData }) {
  const { t } = useTexts();
  return (
    <>
      <PageTitle above={t('kind.IDEA')}>{idea.name}</PageTitle>
      {idea.summary ? <p className="lead">{idea.summary}</p> : null}
      <p className="count">
        {t('count.adoptions', { count: idea.adoptionCount })} · {t('count.copies', { count: idea.copyCount })}{' '}
        · {t('count.countries', { count: idea.countryCount })}
        {idea.considerationCount ? ` · ${t('idea.considered', { count: idea.considerationCount })}` : ''}
        {idea.rejectionCount ? ` · ${t('idea.rejected', { count: idea.rejectionCount })}` : ''}
        {idea.aliases.length ? ` · ${t('adopter.aliases', { names: idea.aliases.join(', ') })}` : ''}
        {idea.topics.length ? ` · ${idea.topics.join(', ')}` : ''} · <HistoryLink noun="IDEA" of={idea.key} />
      </p>
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
