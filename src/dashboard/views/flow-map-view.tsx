import { useCallback } from 'react';
import { go, hrefOf } from '../address/navigation.ts';
import { pathTo } from '../address/routes.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { PlacedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Loading } from '../frame/loading.tsx';
import { Shown } from '../frame/shown.tsx';
import { flowMap } from '../layout/flow-map.ts';
import { outlinesThroughout } from '../layout/outline-levels.ts';
import { placeOf } from '../layout/place.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CopiesExport } from './copies-export.tsx';
import { CountryLegend } from './country-legend.tsx';
import { Drawing } from './drawing.tsx';
import { NO_LAND, useOutlines } from './use-outlines.ts';

const Flows = graphql(
  `
  query FlowMap($level: AdopterLevel!) {
    flows(level: $level) {
      total complete reason
      cells { copies from { ...PlacedAdopter } to { ...PlacedAdopter } }
    }
  }
`,
  [PlacedAdopter],
);

type Matrix = DataOf<typeof Flows>['flows'];
type Level = Parameters<typeof outlinesThroughout>[0];
type Adopter = Matrix['cells'][number]['from'];

/** Everything on a map, added up at a level; a disc leads to the page of its adopter. */
export function FlowMapView({ level }: { readonly level: Level }) {
  return (
    <Shown of={useAnswer(Flows, { level })}>{({ flows }) => <Drawn flows={flows} level={level} />}</Shown>
  );
}

function Drawn({ flows, level }: { readonly flows: Matrix; readonly level: Level }) {
  const { t, name } = useTexts();
  const outlines = useOutlines(outlinesThroughout(level));
  const layout = useCallback(
    (width: number) =>
      flowMap(flows.cells, {
        outlines: outlines ?? NO_LAND,
        width,
        name: (adopter) => name(adopter as Adopter),
        told: (from, to, count) =>
          t('map.flow', { from: name(from as Adopter), to: name(to as Adopter), count }),
        toldOf: (adopter, given, taken) => t('map.place', { name: name(adopter as Adopter), given, taken }),
      }),
    [flows, outlines, t, name],
  );
  if (!outlines) return <Loading />;
  const unplaced = flows.cells.filter(({ from, to }) => !placeOf(from) || !placeOf(to));
  const inside = flows.cells
    .filter(({ from, to }) => from.key === to.key)
    .reduce((sum, { copies }) => sum + copies, 0);
  // Without time to count, what is shown.
  const count = flows.total ?? flows.cells.reduce((sum, { copies }) => sum + copies, 0);
  return (
    <>
      <Drawing
        layout={layout}
        name={t('map.title')}
        alternative={t('map.alternative', {
          count,
          list: flows.cells
            .slice(0, 5)
            .map(({ from, to, copies }) => t('map.flow', { from: name(from), to: name(to), count: copies }))
            .join('; '),
        })}
        onChoose={(key) => key && go(hrefOf(pathTo({ page: 'adopter', key })))}
      />
      <CountryLegend />
      <p className="hint">
        {t('map.explained', { count })} {inside ? t('map.inside', { count: inside }) : ''}{' '}
        {unplaced.length
          ? t('map.unplaced', { count: unplaced.reduce((sum, { copies }) => sum + copies, 0) })
          : ''}{' '}
        {flows.complete ? '' : flows.reason}
      </p>
      <CopiesExport query={{}} />
    </>
  );
}
