import { go, hrefOf } from '../address/navigation.ts';
import { LANGUAGES } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import { remember, THEMES, type Theme } from './preferences.ts';

/** Language and colours: a reader's choice for all pages. It stands in the address, and is remembered in this browser. */
export function Choices({ theme }: { readonly theme: Theme }) {
  const { t, language } = useTexts();
  const choose = (name: 'lang' | 'theme', value: string) => {
    remember(name, value);
    const query = new URLSearchParams(window.location.search);
    query.set(name, value);
    go(hrefOf(window.location.pathname, query), { replace: true });
  };
  return (
    <div className="choices">
      <label>
        <span className="unseen">{t('choices.language')}</span>
        <select value={language} onChange={(event) => choose('lang', event.target.value)}>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{t('choices.theme')}</span>
        <select value={theme} onChange={(event) => choose('theme', event.target.value)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {t(`choices.themes.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
