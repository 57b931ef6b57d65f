import { Link } from '../address/link.tsx';
import type { Route } from '../address/routes.ts';
import { useAsker } from '../data/use-asker.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';

interface EditorsPlace {
  readonly to: Route;
  readonly text: TextKey;
}

/** The pages that editors are led to, in their order. A page is added by a line. */
const PLACES: readonly EditorsPlace[] = [
  { to: { page: 'waiting' }, text: 'waiting.title' },
  { to: { page: 'new-post' }, text: 'edit.newPost.title' },
  { to: { page: 'proposals' }, text: 'proposals.title' },
  { to: { page: 'drafts' }, text: 'drafts.title' },
  { to: { page: 'reviews' }, text: 'review.title' },
  { to: { page: 'lost' }, text: 'lost.title' },
  { to: { page: 'changes' }, text: 'changes.title' },
];

/** The navigation of those who see drafts; nothing for all others. */
export function EditorsPlaces({ here }: { readonly here: Route['page'] | undefined }) {
  const { t } = useTexts();
  const { may } = useAsker();
  if (!may('SEE_DRAFTS') || !PLACES.length) return null;
  return (
    <nav aria-label={t('edit.nav')} className="editors">
      <ul>
        {PLACES.map(({ to, text }) => (
          <li key={text}>
            <Link to={to} {...(here === to.page ? { 'aria-current': 'page' as const } : {})}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
