import type { NOUNS } from '../address/changes-address.ts';
import { Link } from '../address/link.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface HistoryLinkProps {
  readonly noun: (typeof NOUNS)[number];
  readonly of: string;
}

/** To who entered a record, and everything that was altered in it. */
export function HistoryLink({ noun, of }: HistoryLinkProps) {
  return (
    <Link to={{ page: 'history', noun: noun.toLowerCase(), key: of }}>{useTexts().t('history.link')}</Link>
  );
}
