import { byYear } from '../layout/years.ts';
import { useTexts } from '../texts/use-texts.ts';

interface AdoptionYearsProps {
  readonly adoptions: readonly { readonly earliest: string | null; readonly latest: string | null }[];
}

/** How many were taken up in each year: full bars for certain, hollow ones for those that may lie in it. */
export function AdoptionYears({ adoptions }: AdoptionYearsProps) {
  const { t } = useTexts();
  const { years, undated } = byYear(adoptions);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last)
    return adoptions.length ? <p className="hint">{t('years.undated', { count: undated })}</p> : null;
  const highest = Math.max(...years.map(({ certain, possible }) => certain + possible));
  const width = Math.min(100 / years.length, 6);
  const text = t('years.alternative', {
    from: String(first.year),
    to: String(last.year),
    certain: years.reduce((sum, { certain }) => sum + certain, 0),
    undated,
  });
  return (
    <figure className="years">
      <svg viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label={text}>
        {years.map(({ year, certain, possible }, place) => {
          const high = (certain * 22) / highest;
          const hollow = (possible * 22) / highest;
          return (
            <g key={year}>
              <rect className="certain" x={place * width} width={width * 0.9} y={24 - high} height={high} />
              <rect
                className="possible"
                x={place * width}
                width={width * 0.9}
                y={24 - high - hollow}
                height={hollow}
              />
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span>{first.year}</span>
        <span className="hint">{t('years.legend', { count: undated })}</span>
        <span>{last.year}</span>
      </figcaption>
    </figure>
  );
}
