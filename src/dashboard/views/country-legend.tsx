import { countryTone, TONED_COUNTRIES } from '../layout/country-tone.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Which colour is which country. */
export function CountryLegend() {
  const { t, name } = useTexts();
  return (
    <ul className="legend">
      {TONED_COUNTRIES.map((country) => (
        <li key={country}>
          <Swatch tone={countryTone(country)} /> {name({ name: country, level: 'COUNTRY', country })}
        </li>
      ))}
      <li>
        <Swatch tone="hue-6" /> {t('legend.others')}
      </li>
    </ul>
  );
}

export function Swatch({ tone }: { readonly tone: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
      <circle cx="6" cy="6" r="5.5" className={`fill-${tone}`} />
    </svg>
  );
}
