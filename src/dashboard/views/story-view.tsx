import { useContext } from 'react';
import { hrefOf } from '../address/navigation.ts';
import { PlaceInside } from '../address/place.tsx';
import { isView, routeOf } from '../address/routes.ts';
import { PageInside } from '../frame/page-inside.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The page at an address, live, beside a passage: what is chosen in it stays in it until the step is turned. */
export function StoryView({ view }: { readonly view: string }) {
  const { t } = useTexts();
  const Page = useContext(PageInside);
  const { pathname, searchParams } = new URL(view, 'http://here');
  const route = routeOf(pathname);
  return (
    <section className="story-view" aria-label={t('story.view')} lang={document.documentElement.lang}>
      <PlaceInside key={view} view={view}>
        <Page route={route && isView(route) ? route : null} />
      </PlaceInside>
      <p className="count">
        <a href={hrefOf(pathname, searchParams)} target="_blank" rel="noopener">
          {t('story.openView')}
        </a>
      </p>
    </section>
  );
}
