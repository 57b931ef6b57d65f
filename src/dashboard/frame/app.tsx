import { useEffect, useState } from 'react';
import { useHref } from '../address/navigation.ts';
import { isEmbedded, routeOf } from '../address/routes.ts';
import { refreshAll } from '../data/answers.ts';
import { catalogueOf } from '../texts/catalogue.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import { TextsContext } from '../texts/use-texts.ts';
import { Footer } from './footer.tsx';
import { Gate } from './gate.tsx';
import { Header } from './header.tsx';
import { Page } from './page.tsx';
import { PageInside } from './page-inside.ts';
import { preferencesIn } from './preferences.ts';

/** The whole of the pages: what is shown follows from the address alone. */
export function App() {
  const href = useHref();
  const { language, theme } = preferencesIn(href);
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    let left = false;
    catalogueOf(language).then((catalogue) => {
      if (left) return;
      document.documentElement.lang = language;
      setTexts(textsOf(language, catalogue));
    });
    return () => {
      left = true;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  // What was missed without a connection is asked for when there is one again.
  useEffect(() => {
    window.addEventListener('online', refreshAll);
    return () => window.removeEventListener('online', refreshAll);
  }, []);
  if (!texts) return null;
  const [path = '/'] = href.split('?');
  const embedded = isEmbedded(path);
  const route = routeOf(path);
  // A story fills the window, and has its own way back.
  const alone = embedded || route?.page === 'story';
  return (
    <TextsContext value={texts}>
      <div className={alone ? 'frame embedded' : 'frame'}>
        {alone ? null : <Header theme={theme} />}
        <main id="main" tabIndex={-1}>
          <Gate>
            <PageInside value={Page}>
              <Page route={route} />
            </PageInside>
          </Gate>
        </main>
        <Footer embedded={embedded} />
      </div>
    </TextsContext>
  );
}
