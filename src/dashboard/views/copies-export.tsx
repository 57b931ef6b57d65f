import { useTexts } from '../texts/use-texts.ts';
import { DownloadLink } from './download-link.tsx';

const FORMATS = ['csv', 'jsonl', 'parquet'];

/** The copies behind a view as a table, at the service's own addresses (docs/exports.md); the query is in their words. */
export function CopiesExport({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { t } = useTexts();
  const written = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return (
    <p className="hint">
      {t('download.copies')}{' '}
      {FORMATS.map((format) => (
        <span key={format}>
          <DownloadLink href={`/export/copies.${format}${written ? `?${written}` : ''}`}>
            {format}
          </DownloadLink>{' '}
        </span>
      ))}
    </p>
  );
}
