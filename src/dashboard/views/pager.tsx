import { useTexts } from '../texts/use-texts.ts';

interface PagerProps {
  readonly after: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  onPage(after: string): void;
}

/** On to the next page of a list, and back to its beginning; the way back a page is the browser's own. */
export function Pager({ after, pageInfo, onPage }: PagerProps) {
  const { t } = useTexts();
  if (!after && !pageInfo.hasNextPage) return null;
  return (
    <p className="controls">
      {after ? (
        <button type="button" onClick={() => onPage('')}>
          {t('pager.first')}
        </button>
      ) : null}
      {pageInfo.hasNextPage ? (
        <button type="button" onClick={() => onPage(pageInfo.endCursor ?? '')}>
          {t('pager.next')}
        </button>
      ) : null}
    </p>
  );
}
