import { useMemo } from 'react';
import { countryTone } from '../layout/country-tone.ts';
import type { Adoption } from '../layout/spread.ts';
import type { SpreadLook } from '../layout/spread-map.ts';
import { statusTone } from '../layout/status-tone.ts';
import { useTexts } from '../texts/use-texts.ts';

/** How the marks of a spread look and what is told of them, in all of its views alike. */
export function useSpreadLook(colour: 'COUNTRY' | 'STATUS'): SpreadLook {
  const { t, name, date, number } = useTexts();
  return useMemo(() => {
    const named = ({ adopter }: Adoption) => name(adopter);
    return {
      tone: (adoption) =>
        colour === 'COUNTRY' ? countryTone(adoption.adopter.country) : statusTone(adoption.status),
      name: named,
      title: (adoption) => `${named(adoption)}, ${date(adoption.date)}`,
      others: (country, count) =>
        t('idea.more', {
          place: country === null ? t('legend.others') : name({ name: country, level: 'COUNTRY', country }),
          count,
        }),
      count: number,
      titleOfCopy: (to, from) => t('copy.sentenceOfIdea', { to: named(to), from: named(from) }),
    };
  }, [colour, t, name, date, number]);
}
