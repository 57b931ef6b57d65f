import { Link } from '../address/link.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EmbedCode } from './embed-code.tsx';
import { Live } from './live.tsx';

export function Footer({ embedded }: { readonly embedded: boolean }) {
  const { t } = useTexts();
  const here = window.location.pathname.replace(/^\/embed/, '') || '/';
  return (
    <footer className="site">
      <Live />
      {embedded ? null : <EmbedCode />}
      {embedded ? (
        <p>
          <a href={here + window.location.search} target="_blank" rel="noopener">
            {t('footer.whole')}
          </a>
        </p>
      ) : (
        <p>
          <Link to={{ page: 'changes' }}>{t('changes.title')}</Link> ·{' '}
          <a href="/graphql">{t('footer.graphql')}</a> ·{' '}
          <a href="/export/codebook.json">{t('footer.exports')}</a>
        </p>
      )}
      <p>
        {t('footer.outlines')} © Kartverket; Klimadatastyrelsen (DAGI); Statistics Sweden; National Land
        Survey of Finland; Landmælingar Íslands,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
      </p>
    </footer>
  );
}
