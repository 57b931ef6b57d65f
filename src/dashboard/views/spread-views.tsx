import { useCallback, useMemo } from 'react';
import { AXES, COLOURS, ideaAddress, type Part, STATUSES } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { Loading } from '../frame/loading.tsx';
import { lineage } from '../layout/lineage.ts';
import { linkedMarks } from '../layout/linked-marks.ts';
import { outlineLevels } from '../layout/outline-levels.ts';
import { dateOf, dayOf } from '../layout/scene.ts';
import { daysOf, type SpreadGraph } from '../layout/spread.ts';
import { spreadMap } from '../layout/spread-map.ts';
import { statusTone } from '../layout/status-tone.ts';
import { spanOf, timeline } from '../layout/timeline.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CountryLegend, Swatch } from './country-legend.tsx';
import { Drawing } from './drawing.tsx';
import { SpreadPlayer } from './spread-player.tsx';
import { SurenessLegend } from './sureness-legend.tsx';
import { NO_LAND, useOutlines } from './use-outlines.ts';
import { usePlayback } from './use-playback.ts';
import { useSpreadLook } from './use-spread-look.ts';

interface SpreadViewsProps {
  readonly graph: SpreadGraph;
  readonly name: string;
  /** Of the whole spread, drawn or not. */
  readonly totals: { readonly copies: number; readonly roots: number };
}

/** Map, lineage and timeline of one spread: what is chosen in one is marked in all, and one time runs through them. */
export function SpreadViews({ graph, name, totals }: SpreadViewsProps) {
  const { t } = useTexts();
  const [state, change] = useStateOf(ideaAddress);
  const shown = (part: Part) => !state.only.length || state.only.includes(part);
  const look = useSpreadLook(state.colour);
  const outlines = useOutlines(
    useMemo(
      () =>
        outlineLevels(
          [...graph.adoptions.values()].filter(({ place }) => place).map(({ adopter }) => adopter),
        ),
      [graph],
    ),
  );
  const span = useMemo(() => spanOf(graph), [graph]);
  const at = /^\d{4}-\d\d-\d\d$/.test(state.at) ? dayOf(state.at) : null;
  const playback = usePlayback(span, at, (day) =>
    change({ at: day === null ? '' : dateOf(day) }, { replace: true }),
  );
  const chosen = useMemo(() => linkedMarks(graph, state.chosen), [graph, state.chosen]);
  const choose = useCallback(
    (id: string | null) => change({ chosen: id ?? '' }, { replace: true }),
    [change],
  );
  const mapLayout = useCallback(
    (width: number) => spreadMap(graph, outlines ?? NO_LAND, look, width),
    [graph, outlines, look],
  );
  const lineageLayout = useCallback(
    (width: number) =>
      lineage(graph, {
        width,
        axis: state.axis,
        look,
        others: (count) => t('lineage.others', { count }),
        generation: (steps) => (steps === 0 ? t('lineage.root') : String(steps)),
      }),
    [graph, state.axis, look, t],
  );
  const timelineLayout = useCallback((width: number) => timeline(graph, look, width), [graph, look]);
  const ordered = useMemo(() => daysOf(graph), [graph]);
  const undated = ordered.filter((each) => !Number.isFinite(each)).length;
  const shared = { until: playback.until, chosen, onChoose: choose, name };
  const { others } = graph;
  const counts = {
    adoptions: graph.adoptions.size + others.count,
    copies: totals.copies,
    roots: totals.roots,
  };
  const elsewhere = others.countries.map(({ country, count }) => look.others(country, count)).join(' · ');
  const unplaced = [...graph.adoptions.values()].filter(({ place }) => !place).length;
  return (
    <div className="views">
      <section aria-labelledby="how-it-looks" className="looks">
        <h2 id="how-it-looks" className="unseen">
          {t('legend.title')}
        </h2>
        <SpreadPlayer
          span={span}
          undated={undated}
          shown={upTo(ordered, playback.until)}
          playback={playback}
        />
        <p className="controls">
          <label>
            {t('legend.colour')}{' '}
            <select
              value={state.colour}
              onChange={(event) =>
                change({ colour: event.target.value as typeof state.colour }, { replace: true })
              }
            >
              {COLOURS.map((each) => (
                <option key={each} value={each}>
                  {t(`legend.colours.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </p>
        {state.colour === 'COUNTRY' ? <CountryLegend /> : <StatusLegend />}
        <SurenessLegend />
      </section>
      {shown('MAP') ? (
        <section aria-labelledby="map">
          <h2 id="map">{t('idea.map')}</h2>
          {outlines ? (
            <Drawing layout={mapLayout} alternative={t('idea.mapAlternative', counts)} {...shared} />
          ) : (
            <Loading />
          )}
          {others.count ? <p className="hint">{t('idea.othersOnMap', { list: elsewhere })}</p> : null}
          {unplaced ? <p className="hint">{t('idea.unplaced', { count: unplaced })}</p> : null}
        </section>
      ) : null}
      {shown('TIMELINE') ? (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('idea.timeline')}</h2>
          {undated < ordered.length ? (
            <Drawing
              layout={timelineLayout}
              alternative={t('idea.timelineAlternative', { count: ordered.length - undated })}
              {...shared}
            />
          ) : null}
          <p className="hint">
            {t('idea.timelineHint', { count: undated })} {others.count ? t('idea.othersInTime') : null}
          </p>
        </section>
      ) : null}
      {shown('LINEAGE') ? (
        <section aria-labelledby="lineage">
          <h2 id="lineage">{t('idea.lineage')}</h2>
          <p className="controls">
            <label>
              {t('lineage.axis')}{' '}
              <select
                value={state.axis}
                onChange={(event) =>
                  change({ axis: event.target.value as typeof state.axis }, { replace: true })
                }
              >
                {AXES.map((each) => (
                  <option key={each} value={each}>
                    {t(`lineage.axes.${each}`)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <Drawing layout={lineageLayout} alternative={t('idea.lineageAlternative', counts)} {...shared} />
          {others.count ? (
            <p className="hint">
              {t('lineage.folded', { count: others.count - others.apart, apart: others.apart })}
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function StatusLegend() {
  const { t } = useTexts();
  return (
    <ul className="legend">
      {STATUSES.map((status) => (
        <li key={status}>
          <Swatch tone={statusTone(status)} /> {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  );
}

/** How many of the sorted days are not after a day. */
function upTo(days: readonly number[], until: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}
