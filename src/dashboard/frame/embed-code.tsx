import { useState } from 'react';
import { PARTS } from '../address/idea-address.ts';
import { useHref } from '../address/navigation.ts';
import { embeddedPathTo, routeOf } from '../address/routes.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The same view for another site's page: what to paste there. Of an idea, all of it or one part. */
export function EmbedCode() {
  const { t } = useTexts();
  const [part, setPart] = useState('');
  const url = new URL(useHref(), window.location.origin);
  const route = routeOf(url.pathname);
  if (!route || !routeOf(embeddedPathTo(route))) return null;
  if (part && route.page === 'idea') url.searchParams.set('only', part.toLowerCase());
  const src = `${url.origin}${embeddedPathTo(route)}${url.search}`.replaceAll('&', '&amp;');
  const code = `<iframe src="${src}" title="Copycat" width="800" height="640" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className="embed">
      <summary>{t('embed.title')}</summary>
      {route.page === 'idea' ? (
        <p>
          <label>
            {t('embed.part')}{' '}
            <select value={part} onChange={(event) => setPart(event.target.value)}>
              <option value="">{t('embed.all')}</option>
              {PARTS.map((each) => (
                <option key={each} value={each}>
                  {t(`embed.parts.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
      <label>
        {t('embed.code')}
        <textarea readOnly rows={3} value={code} onFocus={(event) => event.target.select()} />
      </label>
    </details>
  );
}
