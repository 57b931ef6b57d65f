import { CHANGE_KINDS, changesAddress, NOUNS } from '../address/changes-address.ts';
import { Link } from '../address/link.tsx';
import { useStateOf } from '../address/use-state-of.ts';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChangeAlterations } from '../views/change-alterations.tsx';
import { ChangeFilters } from '../views/change-filters.tsx';
import { type ChangeData, ChangeHead, ToldChange } from '../views/change-head.tsx';
import { Pager } from '../views/pager.tsx';
import { UndoChange } from '../views/undo-change.tsx';

const Changes = graphql(
  `
  query ChangesPage($before: String, $filter: ChangeFilter) {
    changes(last: 25, before: $before, filter: $filter) {
      totalCount pageInfo { hasPreviousPage startCursor } nodes { ...ToldChange }
    }
  }
`,
  [ToldChange],
);

type State = ReturnType<typeof changesAddress.parse>;

/** The log of everything that was ever written, the newest first. */
export function ChangesPage() {
  const { t } = useTexts();
  const [state, change] = useStateOf(changesAddress);
  const answer = useAnswer(Changes, { before: state.before || null, filter: filterOf(state) });
  return (
    <>
      <PageTitle>{t('changes.title')}</PageTitle>
      <p className="lead">{t('changes.lead')}</p>
      <ChangeFilters kinds={CHANGE_KINDS} nouns={NOUNS} />
      <Shown of={answer}>
        {({ changes: { nodes, totalCount, pageInfo } }) => (
          <section aria-label={t('changes.title')}>
            <p className="count">{t('count.changes', { count: totalCount })}</p>
            <ul className="plain">
              {nodes.toReversed().map((each) => (
                <li key={each.position}>
                  <Entry change={each} />
                </li>
              ))}
            </ul>
            <Pager
              after={state.before}
              pageInfo={{ hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor }}
              onPage={(before) => change({ before })}
            />
          </section>
        )}
      </Shown>
    </>
  );
}

function Entry({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const { position } = change;
  const [{ opened }, turn] = useStateOf(changesAddress);
  const isOpen = opened === position;
  return (
    <>
      <ChangeHead change={change} />
      <p className="controls">
        {change.altered.length ? (
          <button
            type="button"
            className="chip"
            aria-expanded={isOpen}
            onClick={() => turn({ opened: isOpen ? null : position }, { replace: true })}
          >
            {t('changes.differences')} <span className="unseen">{position}</span>
          </button>
        ) : null}
        <Link to={{ page: 'change', key: String(position) }}>{t('changes.one', { position })}</Link>
        <UndoChange change={change} />
      </p>
      {isOpen ? <Opened position={position} /> : null}
    </>
  );
}

/** In the list only the beginning; the page of the change has all. */
function Opened({ position }: { readonly position: number }) {
  const [, turn] = useStateOf(changesAddress);
  return (
    <div className="opened">
      <ChangeAlterations
        position={position}
        after=""
        onPage={() => turn({ opened: null }, { replace: true })}
      />
    </div>
  );
}

function filterOf({ kinds, nouns, who, idea, within, since, until }: State) {
  const day = (text: string, later: number) => {
    const moment = new Date(`${text}T00:00:00`);
    if (Number.isNaN(moment.getTime())) return null;
    moment.setDate(moment.getDate() + later);
    return moment.toISOString();
  };
  return {
    kinds: kinds.length ? [...kinds] : null,
    nouns: nouns.length ? [...nouns] : null,
    actors: who ? [who] : null,
    ideas: idea ? [idea] : null,
    within: within ? [within] : null,
    from: since ? day(since, 0) : null,
    before: until ? day(until, 1) : null,
  };
}
