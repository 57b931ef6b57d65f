import { BASES, CHANNELS, FIDELITIES, ideaAddress, STATUSES } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FilterChoices } from './filter-choices.tsx';

/** Which adoptions and copies are let through. Nothing chosen lets everything through. */
export function SpreadFilters() {
  const { t } = useTexts();
  const [state, change] = useStateOf(ideaAddress);
  const count = [state.statuses, state.channels, state.fidelities, state.bases].filter(
    (each) => each.length,
  ).length;
  const filters = count + (state.sure === null ? 0 : 1) + (state.variants ? 1 : 0);
  return (
    <details className="card filters controls-of" open={filters > 0}>
      <summary>{filters ? t('filter.some', { count: filters }) : t('filter.none')}</summary>
      <div className="columns">
        <FilterChoices
          of={STATUSES}
          chosen={state.statuses}
          label="filter.status"
          text="status"
          onChoose={(statuses) => change({ statuses })}
        />
        <FilterChoices
          of={CHANNELS}
          chosen={state.channels}
          label="filter.channel"
          text="channel"
          onChoose={(channels) => change({ channels })}
        />
        <div>
          <FilterChoices
            of={FIDELITIES}
            chosen={state.fidelities}
            label="filter.fidelity"
            text="fidelity"
            onChoose={(fidelities) => change({ fidelities })}
          />
          <FilterChoices
            of={BASES}
            chosen={state.bases}
            label="filter.basis"
            text="basis"
            onChoose={(bases) => change({ bases })}
          />
        </div>
        <div>
          <label>
            {t('filter.confidence')}
            <select
              value={state.sure ?? ''}
              onChange={(event) =>
                change({ sure: event.target.value === '' ? null : Number(event.target.value) })
              }
            >
              <option value="">{t('filter.any')}</option>
              {[25, 50, 75, 90].map((each) => (
                <option key={each} value={each}>
                  {t('filter.atLeast', { share: each })}
                </option>
              ))}
            </select>
          </label>
          <p>
            <label>
              <input
                type="checkbox"
                checked={state.variants}
                onChange={(event) => change({ variants: event.target.checked })}
              />{' '}
              {t('filter.variants')}
            </label>
          </p>
          {filters ? (
            <button
              type="button"
              onClick={() =>
                change({ statuses: [], channels: [], fidelities: [], bases: [], sure: null, variants: false })
              }
            >
              {t('filter.clear')}
            </button>
          ) : null}
        </div>
      </div>
      <p className="hint">{t('filter.hint')}</p>
    </details>
  );
}
