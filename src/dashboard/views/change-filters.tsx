import { useId } from 'react';
import { type CHANGE_KINDS, changesAddress, type NOUNS } from '../address/changes-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterSearch } from './adopter-search.tsx';
import { FilterChoices } from './filter-choices.tsx';
import { IdeaSearch } from './idea-search.tsx';

interface ChangeFiltersProps {
  readonly kinds: typeof CHANGE_KINDS;
  readonly nouns: typeof NOUNS;
}

const NONE = { kinds: [], nouns: [], who: '', idea: '', within: '', since: '', until: '' } as const;

/** Which changes are listed. */
export function ChangeFilters({ kinds, nouns }: ChangeFiltersProps) {
  const { t } = useTexts();
  const [state, turn] = useStateOf(changesAddress);
  const change = (some: Partial<typeof state>) =>
    turn({ ...some, before: '', opened: null }, { replace: true });
  const set = [
    state.kinds.length,
    state.nouns.length,
    state.who,
    state.idea,
    state.within,
    state.since,
    state.until,
  ];
  const filters = set.filter(Boolean).length;
  return (
    <details className="card" open={filters > 0}>
      <summary>{filters ? t('filter.some', { count: filters }) : t('filter.none')}</summary>
      <div className="columns">
        <FilterChoices
          of={kinds}
          chosen={state.kinds}
          label="changes.kind"
          text="changeKind"
          onChoose={(chosen) => change({ kinds: chosen })}
        />
        <FilterChoices
          of={nouns}
          chosen={state.nouns}
          label="changes.noun"
          text="noun"
          onChoose={(chosen) => change({ nouns: chosen })}
        />
        <div>
          <p>
            <IdeaSearch label={t('changes.idea')} chosen={state.idea} onChoose={(idea) => change({ idea })} />
          </p>
          <p>
            <AdopterSearch
              label={t('changes.within')}
              chosen={state.within}
              onChoose={(within) => change({ within })}
            />
          </p>
          <Who key={state.who} who={state.who} onChoose={(who) => change({ who })} />
        </div>
        <div>
          <Day label={t('changes.since')} day={state.since} onChoose={(since) => change({ since })} />
          <Day label={t('changes.until')} day={state.until} onChoose={(until) => change({ until })} />
          {filters ? (
            <button type="button" onClick={() => change(NONE)}>
              {t('filter.clear')}
            </button>
          ) : null}
        </div>
      </div>
    </details>
  );
}

function Who({ who, onChoose }: { readonly who: string; onChoose(who: string): void }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <form
      className="controls"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(String(new FormData(event.currentTarget).get('who') ?? '').trim());
      }}
    >
      <label htmlFor={id}>{t('changes.who')}</label>
      <input id={id} name="who" defaultValue={who} autoComplete="off" maxLength={200} />
      <button type="submit">{t('changes.filter')}</button>
    </form>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string;
  onChoose(day: string): void;
}

function Day({ label, day, onChoose }: DayProps) {
  return (
    <p>
      <label>
        {label} <input type="date" value={day} onChange={(event) => onChoose(event.target.value)} />
      </label>
    </p>
  );
}
