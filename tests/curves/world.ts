import type { Cells, World } from '../setup/world.ts';

/**
 * A country of six municipalities with a unit each, and a country beside it. The idea `x` is taken up by 2 municipalities in 2010, a
 * unit of a third in 2011, then by that third itself, by one in 2012 or 2013, by one without a date, and by the other country.
 */
export const world: World = {
  adopters: [
    { id: 'DK', kind: 'country', name: 'Danmark', country: 'DK' },
    { id: 'DK-R', kind: 'region', name: 'Region', parent_id: 'DK', country: 'DK' },
    { id: 'SE', kind: 'country', name: 'Sverige', country: 'SE' },
    ...numbered(6).flatMap((n) => [
      { id: `m${n}`, kind: 'municipality', name: `By ${n}`, parent_id: 'DK-R', country: 'DK' },
      { id: `u${n}`, kind: 'unit', name: `Enhed ${n}`, parent_id: `m${n}`, country: 'DK' },
    ]),
  ],
  ideas: [
    { id: 'x', name: 'X' },
    { id: 'x2', name: 'X 2', derived_from_id: 'x' },
    ...numbered(14).map((n) => ({ id: `i${n}`, name: `Idé ${n}`, topics: 'planted' })),
    { id: 'wave', name: 'Bølge' },
  ],
  adoptions: [
    adoption('x', 'm0', '2010'),
    adoption('x', 'm1', '2010-05'),
    adoption('x', 'u2', '2011-03-17'),
    adoption('x', 'm2', '2012'),
    adoption('x', 'm3', '2012/2013'),
    adoption('x', 'm4', ''),
    adoption('x', 'SE', '2013~'),
    { ...adoption('x', 'm5', '2012'), status: 'rejected' },
    adoption('x2', 'm0', '2014'),
    adoption('x2', 'u5', '2014'),
    ...numbered(14).flatMap((n) => planted(n)),
    ...wave(),
  ],
  copies: numbered(14).map((n) => ({
    adoption_id: `i${n}-m1`,
    source_adoption_id: `i${n}-m0`,
    basis: 'stated',
  })),
};

/** In each idea m0 is followed after a year by m1, and after two more by m2; m3 is anywhere. */
function planted(n: number): Cells[] {
  const year = 2000 + n;
  return [
    adoption(`i${n}`, 'm0', `${year}`),
    adoption(`i${n}`, 'm1', `${year + 1}-06`),
    adoption(`i${n}`, 'm2', `${year + 3}`),
    adoption(`i${n}`, 'm3', `${year + ((n * 5) % 7)}`),
    adoption(`i${n}`, 'm4', n % 2 ? '' : `${year}/${year + 1}`),
  ];
}

/** Twelve adopters, two units and more a year after the middle: 1, 3, 4, 3, 1 by year. */
function wave(): Cells[] {
  const takers = [...numbered(6).map((n) => `m${n}`), ...numbered(6).map((n) => `u${n}`)];
  return [1, 3, 4, 3, 1]
    .flatMap((count, year) => new Array<number>(count).fill(2000 + year))
    .map((year, i) => adoption('wave', takers[i] as string, String(year)));
}

function adoption(idea: string, adopter: string, date: string): Cells {
  return { id: `${idea}-${adopter}`, idea_id: idea, adopter_id: adopter, date, status: 'implemented' };
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
