import { exportQuery } from '../address/export-query.ts';
import { FLOW_LEVELS, flowsAddress } from '../address/flows-address.ts';
import { BASES, CHANNELS, FIDELITIES } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterSearch } from '../views/adopter-search.tsx';
import { CopiesExport } from '../views/copies-export.tsx';
import { FilterChoices } from '../views/filter-choices.tsx';
import { FlowMatrix } from '../views/flow-matrix.tsx';

const Flows = graphql(
  `
  query Flows($level: AdopterLevel!, $filter: CopyFilter) {
    flows(level: $level, filter: $filter) {
      total complete reason
      cells { copies from { ...NamedAdopter } to { ...NamedAdopter } }
    }
  }
`,
  [NamedAdopter],
);

export type FlowCells = DataOf<typeof Flows>['flows']['cells'];

/** Who copied from whom, added up at a level, as a matrix. */
export function FlowsPage() {
  const { t } = useTexts();
  const [state, change] = useStateOf(flowsAddress);
  const { level, channels, fidelities, bases, topic, within } = state;
  const answer = useAnswer(Flows, {
    level,
    filter: {
      ...(channels.length ? { channels: [...channels] } : {}),
      ...(fidelities.length ? { fidelities: [...fidelities] } : {}),
      ...(bases.length ? { bases: [...bases] } : {}),
      ...(topic ? { topics: [topic] } : {}),
      ...(within ? { place: { within: [within], side: 'EITHER' as const } } : {}),
    },
  });
  return (
    <>
      <PageTitle>{t('nav.flows')}</PageTitle>
      <p className="lead">{t('flows.lead')}</p>
      <p className="controls">
        <label>
          {t('map.level')}{' '}
          <select value={level} onChange={(event) => change({ level: event.target.value as typeof level })}>
            {FLOW_LEVELS.map((each) => (
              <option key={each} value={each}>
                {t(`map.levels.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <AdopterSearch
          label={t('flows.within')}
          chosen={within}
          onChoose={(key) => change({ within: key })}
        />
        <label>
          {t('flows.topic')}{' '}
          <input
            value={topic}
            maxLength={100}
            onChange={(event) => change({ topic: event.target.value }, { replace: true })}
          />
        </label>
      </p>
      <details className="card" open={channels.length + fidelities.length + bases.length > 0}>
        <summary>{t('filter.none')}</summary>
        <div className="columns">
          <FilterChoices
            of={CHANNELS}
            chosen={channels}
            label="filter.channel"
            text="channel"
            onChoose={(chosen) => change({ channels: chosen })}
          />
          <FilterChoices
            of={FIDELITIES}
            chosen={fidelities}
            label="filter.fidelity"
            text="fidelity"
            onChoose={(chosen) => change({ fidelities: chosen })}
          />
          <FilterChoices
            of={BASES}
            chosen={bases}
            label="filter.basis"
            text="basis"
            onChoose={(chosen) => change({ bases: chosen })}
          />
        </div>
      </details>
      <Shown of={answer}>
        {({ flows }) => (
          <section aria-labelledby="matrix">
            <h2 id="matrix">{t('count.copies', { count: flows.total ?? 0 })}</h2>
            {flows.cells.length ? (
              <FlowMatrix cells={flows.cells} />
            ) : (
              <p className="note">{t('flows.empty')}</p>
            )}
            {flows.complete ? null : <p className="hint">{flows.reason}</p>}
            <CopiesExport
              query={{
                ...Object.fromEntries(
                  exportQuery({ channels, fidelities, bases, statuses: [], sure: null, variants: false }),
                ),
                topics: topic,
                within,
              }}
            />
          </section>
        )}
      </Shown>
    </>
  );
}
