import { exportQuery } from '../address/export-query.ts';
import { ideaAddress } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DownloadLink } from './download-link.tsx';

const FORMATS = ['gexf', 'graphml', 'json', 'cyjs', 'geojson'];

/** The data behind the views, with the same filters, at the service's own addresses for other tools. */
export function SpreadDownloads({ ideaKey }: { readonly ideaKey: string }) {
  const { t } = useTexts();
  const [state] = useStateOf(ideaAddress);
  const query = exportQuery(state).toString();
  const spread = (format: string) =>
    `/export/spread/${encodeURIComponent(ideaKey)}.${format}${query ? `?${query}` : ''}`;
  const table = new URLSearchParams(query);
  table.delete('includeVariants');
  table.set('ideas', ideaKey);
  return (
    <section aria-labelledby="data" className="controls-of">
      <h2 id="data">{t('download.data')}</h2>
      <p>
        {t('download.spread')}{' '}
        {FORMATS.map((format) => (
          <span key={format}>
            <DownloadLink href={spread(format)}>{format}</DownloadLink>{' '}
          </span>
        ))}
        · {t('download.copies')} <DownloadLink href={`/export/copies.csv?${table}`}>csv</DownloadLink>
      </p>
    </section>
  );
}
