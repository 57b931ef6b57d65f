import type { EdtfDate } from '../../domain/edtf.ts';
import { certainlyBefore } from '../../domain/edtf.ts';
import { inQuotes, MOST_INVOLVED } from '../problem.ts';
import type { AdoptionCheck } from './adoptions.ts';
import { IntColumn, NONE } from './columns.ts';
import { type Components, type Graph, shortestWay, strongComponents } from './components.ts';
import type { CopyCheck, CopyGroups } from './copies.ts';

/** Copies lead from a copy to its source, refinements from the finer to the coarser record. */
interface Lineage extends Graph {
  /** For each edge the row of its copy; NONE for a copy of the database; REFINEMENT. */
  readonly row: Int32Array;
}

const REFINEMENT = -2;
/** As many steps of a cycle or a chain as are told. */
const TOLD = 12;

/** What must hold along chains: no cycle, and no date that contradicts one further up. */
export function checkLineage(adoptions: AdoptionCheck, copies: CopyCheck, groups: CopyGroups): void {
  const lineage = withRefinements(adoptions, groups);
  const components = strongComponents(lineage);
  checkCycles(adoptions, copies, lineage, components);
  checkChains(adoptions, copies, lineage, components);
}

function withRefinements(adoptions: AdoptionCheck, groups: CopyGroups): Lineage {
  const size = adoptions.index.keys.size;
  const first = new Int32Array(size + 1);
  const target = new IntColumn();
  const row = new IntColumn();
  for (let number = 0; number < size; number++) {
    for (let at = groups.first[number] ?? 0; at < (groups.first[number + 1] ?? 0); at++) {
      target.push(groups.source[at] ?? 0);
      row.push(groups.row[at] ?? NONE);
    }
    const coarser = adoptions.refines.at(number);
    if (coarser !== NONE) {
      target.push(coarser);
      row.push(REFINEMENT);
    }
    first[number + 1] = target.length;
  }
  return { first, target: target.view(), row: row.view() };
}

/** One cycle for each set of adoptions that can all reach each other, closed by one of the folder's rows. */
function checkCycles(
  adoptions: AdoptionCheck,
  copies: CopyCheck,
  lineage: Lineage,
  components: Components,
): void {
  const reported = new Set<number>();
  const { component, sizes } = components;
  for (let number = 0; number < component.length; number++) {
    const own = component[number] ?? NONE;
    if ((sizes[own] ?? 1) < 2 || reported.has(own)) continue;
    for (let edge = lineage.first[number] ?? 0; edge < (lineage.first[number + 1] ?? 0); edge++) {
      const target = lineage.target[edge] ?? 0;
      const place = placeOf(adoptions, copies, lineage, number, edge);
      if (component[target] !== own || place === null) continue;
      reported.add(own);
      const cycle = [number, ...shortestWay(lineage, component, target, number)];
      place.scan.report(
        'cycle',
        place.row,
        place.column,
        adoptions.keyOf(target),
        () => {
          const steps = stepsInWords(adoptions, lineage, cycle);
          return `the copies, together with the refinements, form a cycle of ${cycle.length - 1} adoptions: ${steps}`;
        },
        () => cycle.slice(0, Math.min(cycle.length - 1, MOST_INVOLVED)).map((each) => adoptions.named(each)),
      );
      break;
    }
  }
}

/** The row that says an edge; null where the database alone does. */
function placeOf(
  adoptions: AdoptionCheck,
  copies: CopyCheck,
  lineage: Lineage,
  number: number,
  edge: number,
) {
  const row = lineage.row[edge] ?? NONE;
  if (row >= 0) return { scan: copies.scan, row, column: 'source_adoption_id' };
  const own = adoptions.index.rowOf(number);
  if (row !== REFINEMENT || own === NONE) return null;
  return { scan: adoptions.scan, row: own, column: adoptions.scan.has('refines_id') ? 'refines_id' : null };
}

function stepsInWords(adoptions: AdoptionCheck, lineage: Lineage, way: readonly number[]): string {
  const steps: string[] = [];
  for (const [at, number] of way.entries()) {
    const next = way[at + 1];
    if (next === undefined) break;
    const edge = edgeBetween(lineage, number, next);
    const verb = lineage.row[edge] === REFINEMENT ? 'refines' : 'was copied from';
    steps.push(`${inQuotes(adoptions.keyOf(number))} ${verb} ${inQuotes(adoptions.keyOf(next))}`);
  }
  if (steps.length <= TOLD) return steps.join(', ');
  const half = TOLD / 2;
  return [...steps.slice(0, half), `… (${steps.length - TOLD} more steps) …`, ...steps.slice(-half)].join(
    ', ',
  );
}

function edgeBetween(lineage: Lineage, number: number, target: number): number {
  let edge = lineage.first[number] ?? 0;
  while (edge < (lineage.first[number + 1] ?? 0) && lineage.target[edge] !== target) edge++;
  return edge;
}

/**
 * A copy is later than the sources of its sources too. Where only dates further up than the source contradict an
 * adoption's own, that is a warning (model.md, rule 2): any of the copies between may be the wrong one.
 */
function checkChains(
  adoptions: AdoptionCheck,
  copies: CopyCheck,
  lineage: Lineage,
  components: Components,
): void {
  const { component, sizes } = components;
  /** Of everything above an adoption, itself included, the one that certainly began last; and the next step to it. */
  const lastBegun = new Int32Array(component.length).fill(NONE);
  const towards = new Int32Array(component.length).fill(NONE);
  for (const number of components.order) {
    const own = adoptions.dateOf(number);
    if (own?.earliest) lastBegun[number] = number;
    if ((sizes[component[number] ?? NONE] ?? 1) > 1) continue;
    const edge = latestSource(adoptions, lineage, lastBegun, number);
    if (edge === NONE) continue;
    const source = lineage.target[edge] ?? 0;
    const last = lastBegun[source] ?? NONE;
    const above = adoptions.dateOf(last);
    if (above === null) continue;
    if (own !== null && certainlyBefore(own, above)) {
      if (last !== source)
        warnOfChain(adoptions, copies, lineage, towards, { number, edge, last }, own, above);
      continue;
    }
    if (beganLater(own, above)) continue;
    lastBegun[number] = last;
    towards[number] = source;
  }
}

function latestSource(
  adoptions: AdoptionCheck,
  lineage: Lineage,
  lastBegun: Int32Array,
  number: number,
): number {
  let latest = NONE;
  let earliestDay = '';
  for (let edge = lineage.first[number] ?? 0; edge < (lineage.first[number + 1] ?? 0); edge++) {
    if (lineage.row[edge] === REFINEMENT) continue;
    const day = adoptions.dateOf(lastBegun[lineage.target[edge] ?? 0] ?? NONE)?.earliest ?? '';
    if (day <= earliestDay) continue;
    latest = edge;
    earliestDay = day;
  }
  return latest;
}

function beganLater(own: EdtfDate | null, above: EdtfDate): boolean {
  return own?.earliest != null && above.earliest != null && own.earliest >= above.earliest;
}

function warnOfChain(
  adoptions: AdoptionCheck,
  copies: CopyCheck,
  lineage: Lineage,
  towards: Int32Array,
  { number, edge, last }: { number: number; edge: number; last: number },
  own: EdtfDate,
  above: EdtfDate,
): void {
  const words = () => {
    const way = [number];
    for (let at = lineage.target[edge] ?? NONE; at !== NONE; at = at === last ? NONE : (towards[at] ?? NONE))
      way.push(at);
    const [key, lastKey] = [number, last].map((each) => inQuotes(adoptions.keyOf(each)));
    return (
      `along the chain ${key} (${own.text}) would be certainly dated before ${lastKey} (${above.text}): ` +
      stepsInWords(adoptions, lineage, way)
    );
  };
  const row = lineage.row[edge] ?? NONE;
  if (row >= 0) {
    copies.scan.warn(
      'chain-dates',
      row,
      'source_adoption_id',
      adoptions.keyOf(lineage.target[edge] ?? NONE),
      words,
    );
    return;
  }
  const changed = [number, last].find((each) => adoptions.index.rowOf(each) !== NONE);
  if (changed === undefined) return;
  adoptions.scan.warn('chain-dates', adoptions.index.rowOf(changed), 'id', adoptions.keyOf(changed), words);
}
