import { useMemo } from 'react';
import { COLUMNS, type Column, ideaAddress } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import type { SpreadGraph } from '../layout/spread.ts';
import { tableRows } from '../layout/table-rows.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink } from './record-links.tsx';

/** So many rows at first, and more with each step. */
const STEP = 50;

/** The same spread as a table, for those who can't see the drawings or don't want them. */
export function SpreadTable({ graph }: { readonly graph: SpreadGraph }) {
  const { t, name, date, compare } = useTexts();
  const [{ sort, down, rows, chosen }, change] = useStateOf(ideaAddress);
  const sorted = useMemo(
    () => tableRows(graph, sort, down, ({ adopter }) => name(adopter), compare),
    [graph, sort, down, name, compare],
  );
  const { others } = graph;
  const shown = sorted.slice(0, rows ?? STEP);
  const by = (column: Column) => change({ sort: column, down: sort === column && !down }, { replace: true });
  const choose = (key: string) => change({ chosen: key === chosen ? '' : key }, { replace: true });
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t('table.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
      <section className="wide" aria-label={t('table.scroll')} tabIndex={0}>
        <table>
          <caption>
            {others.count
              ? t('table.some', { drawn: sorted.length, count: sorted.length + others.count })
              : t('count.adoptions', { count: sorted.length })}
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sort !== column ? 'none' : down ? 'descending' : 'ascending'}
                >
                  <button type="button" onClick={() => by(column)}>
                    {t(`table.columns.${column}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ adoption, sources }) => (
              <tr key={adoption.key} className={adoption.key === chosen ? 'chosen' : ''}>
                <th scope="row">
                  <AdopterLink adopter={adoption.adopter} />{' '}
                  <button
                    type="button"
                    className="chip"
                    aria-pressed={adoption.key === chosen}
                    onClick={() => choose(adoption.key)}
                  >
                    {t('table.mark')}
                    <span className="unseen"> {name(adoption.adopter)}</span>
                  </button>
                </th>
                <td>
                  {name({
                    name: adoption.adopter.country ?? '',
                    level: 'COUNTRY',
                    country: adoption.adopter.country,
                  })}
                </td>
                <td>{date(adoption.date)}</td>
                <td>{t(`status.${adoption.status as 'UNKNOWN'}`)}</td>
                <td>
                  {sources.map((source) => (
                    <button
                      key={source.key}
                      type="button"
                      className="chip"
                      aria-pressed={source.key === chosen}
                      onClick={() => choose(source.key)}
                    >
                      {source.name}
                    </button>
                  ))}
                </td>
                <td>{t(`basis.${adoption.basis as 'UNKNOWN'}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < sorted.length ? (
        <p className="controls">
          <button type="button" onClick={() => change({ rows: shown.length + STEP * 4 }, { replace: true })}>
            {t('table.more', { count: sorted.length - shown.length })}
          </button>
        </p>
      ) : null}
    </section>
  );
}
