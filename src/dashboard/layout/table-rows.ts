import type { Column } from '../address/idea-address.ts';
import type { Adoption, SpreadGraph } from './spread.ts';

export interface TableRow {
  readonly adoption: Adoption;
  readonly name: string;
  readonly country: string;
  readonly sources: readonly { readonly key: string; readonly name: string }[];
}

/** The rows of the table of a spread, sorted by a column; what is not known comes last both ways, equals follow by name. */
export function tableRows(
  graph: SpreadGraph,
  sort: Column,
  down: boolean,
  name: (adoption: Adoption) => string,
  compare: (one: string, other: string) => number,
): TableRow[] {
  const rows = [...graph.adoptions.values()].map(
    (adoption): TableRow => ({
      adoption,
      name: name(adoption),
      country: adoption.adopter.country ?? '',
      sources: adoption.sources.flatMap(({ key, from }) => {
        const source = graph.adoptions.get(from);
        return source ? [{ key, name: name(source) }] : [];
      }),
    }),
  );
  const value = VALUES[sort];
  const way = down ? -1 : 1;
  return rows.sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === '' || other === '')
      return Number(one === '') - Number(other === '') || compare(a.name, b.name);
    return way * compare(one, other) || compare(a.name, b.name);
  });
}

const VALUES: Readonly<Record<Column, (row: TableRow) => string>> = {
  ADOPTER: ({ name }) => name,
  COUNTRY: ({ country }) => country,
  DATE: ({ adoption }) => adoption.earliest ?? adoption.latest ?? '',
  STATUS: ({ adoption }) => adoption.status,
  SOURCE: ({ sources }) => sources[0]?.name ?? '',
  BASIS: ({ adoption }) => adoption.basis,
};
