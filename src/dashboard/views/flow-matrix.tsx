import { useMemo } from 'react';
import { Link } from '../address/link.tsx';
import { pathAddress } from '../address/path-address.ts';
import { matrix } from '../layout/matrix.ts';
import type { FlowCells } from '../pages/flows-page.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink } from './record-links.tsx';

/** So many rows and columns; what else there is stands in the last ones, so that nothing is lost of the sum. */
const MOST = 20;

/** From whom down the side, to whom along the top; each number leads to the routes between the two. */
export function FlowMatrix({ cells }: { readonly cells: FlowCells }) {
  const { t, name } = useTexts();
  const table = useMemo(() => matrix(cells, MOST), [cells]);
  return (
    <>
      <p className="hint">{t('flows.reading')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
      <section className="wide" aria-label={t('table.scroll')} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('flows.corner')}</th>
              {table.takers.map((taker) => (
                <th key={taker?.key ?? ''} scope="col">
                  {taker ? <AdopterLink adopter={taker} /> : t('flows.others')}
                </th>
              ))}
              <th scope="col">{t('flows.given')}</th>
            </tr>
          </thead>
          <tbody>
            {table.givers.map((giver) => (
              <tr key={giver?.key ?? ''}>
                <th scope="row">{giver ? <AdopterLink adopter={giver} /> : t('flows.others')}</th>
                {table.takers.map((taker) => {
                  const copies = table.copies(giver, taker);
                  const shade = copies
                    ? 1 + Math.floor((4 * (copies - 1)) / Math.max(table.largest - 1, 1))
                    : 0;
                  const alike = giver !== null && giver.key === taker?.key;
                  return (
                    <td key={taker?.key ?? ''} className={`shade-${shade}${alike ? ' alike' : ''}`}>
                      {copies === 0 ? (
                        <span aria-hidden="true">·</span>
                      ) : giver && taker && !alike ? (
                        <Link
                          to={{ page: 'path' }}
                          query={pathAddress.print({ from: giver.key, to: taker.key })}
                          aria-label={t('map.flow', { from: name(giver), to: name(taker), count: copies })}
                        >
                          {copies}
                        </Link>
                      ) : (
                        copies
                      )}
                    </td>
                  );
                })}
                <td className="sum">{table.given(giver)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('flows.taken')}</th>
              {table.takers.map((taker) => (
                <td key={taker?.key ?? ''} className="sum">
                  {table.taken(taker)}
                </td>
              ))}
              <td className="sum">{cells.reduce((sum, { copies }) => sum + copies, 0)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
