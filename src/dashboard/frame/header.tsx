import { Link } from '../address/link.tsx';
import { useHref } from '../address/navigation.ts';
import { type Route, routeOf } from '../address/routes.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AskerMenu } from './asker-menu.tsx';
import { Choices } from './choices.tsx';
import { EditorsPlaces } from './editors-places.tsx';
import type { Theme } from './preferences.ts';

/** The pages that the navigation leads to, in its order. */
const PLACES: readonly { readonly to: Route; readonly text: TextKey; readonly also?: Route['page'] }[] = [
  { to: { page: 'start' }, text: 'nav.start' },
  { to: { page: 'ideas' }, text: 'nav.ideas', also: 'idea' },
  { to: { page: 'stories' }, text: 'nav.stories', also: 'edit-story' },
  { to: { page: 'flows' }, text: 'nav.flows' },
  { to: { page: 'path' }, text: 'nav.path' },
  { to: { page: 'posts' }, text: 'nav.posts', also: 'post' },
];

export function Header({ theme }: { readonly theme: Theme }) {
  const { t } = useTexts();
  const here = routeOf(useHref().split('?')[0] ?? '/')?.page;
  return (
    <header className="site">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Link to={{ page: 'start' }} className="brand">
        <svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28">
          <rect width="32" height="32" rx="7" className="brand-ground" />
          <path d="M9 22C9 13 14 10 22 10M9 22c6 1 10 0 14-1" className="brand-lines" />
          <circle cx="9" cy="22" r="4" className="brand-root" />
          <circle cx="23" cy="10" r="3.4" className="brand-copy" />
          <circle cx="23.5" cy="21" r="3.4" className="brand-copy" />
        </svg>
        Copycat
      </Link>
      <nav aria-label={t('nav.label')}>
        <ul>
          {PLACES.map(({ to, text, also }) => (
            <li key={text}>
              <Link
                to={to}
                {...(here === to.page || (also !== undefined && here === also)
                  ? { 'aria-current': 'page' as const }
                  : {})}
              >
                {t(text)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <AskerMenu />
      <Choices theme={theme} />
      <EditorsPlaces here={here} />
    </header>
  );
}
