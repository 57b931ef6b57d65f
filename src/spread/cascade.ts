import { type Adoption, adoptionByKey } from '../domain/adoption.ts';
import type { Copy } from '../domain/copy.ts';
import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { groupedBy } from '../domain/grouping.ts';
import type { Idea } from '../domain/idea.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';
import { TIME_OVER } from './time-over.ts';

/** The whole cascade of an idea, flat: adoptions are the nodes, copies the edges. Every end of a copy is among the adoptions. */
export interface Spread {
  readonly adoptions: readonly Adoption[];
  readonly copies: readonly Copy[];
  /** Those of the adoptions that are there whatever was copied; the others only as ends of copies. */
  readonly standing: ReadonlySet<string>;
  readonly complete: boolean;
  readonly reason: string | null;
}

/**
 * The spread of an idea. Without a filter it holds every adoption that counts; with one, the ends of the copies that pass.
 * A coarser record that a finer one stands for is there only as the end of a copy.
 */
export async function spreadOf(
  idea: Idea,
  includeVariants: boolean,
  filter: AskedCopyFilter | null | undefined,
): Promise<Spread> {
  const [found, copied] = await Promise.all([
    adoptionsOf(idea, includeVariants),
    copyFilter(idea.reading, filter).then((passing) => copiesOf(idea, includeVariants, passing)),
  ]);
  const { rows: adoptionRows } = found;
  const { rows: copyRows } = copied;
  const copies = copyRows.slice(0, limits.spreadRecords);
  const ends = new Set(copies.flatMap((copy) => [copy.adoptionKey, copy.sourceKey]));
  const counted = adoptionRows.slice(0, limits.spreadRecords);
  const shown = filter ? counted.filter((adoption) => ends.has(adoption.key)) : counted;
  for (const adoption of counted) ends.delete(adoption.key);
  const others = await Promise.all([...ends].map((key) => adoptionByKey(idea.reading, key)));
  const adoptions = [...shown, ...others.filter((adoption) => adoption !== null)].sort(byKey);
  const inTime = found.whole && copied.whole;
  const cut = Math.max(adoptionRows.length, copyRows.length) > limits.spreadRecords;
  return {
    adoptions,
    copies,
    standing: new Set(filter ? [] : counted.map((adoption) => adoption.key)),
    complete: inTime && !cut,
    reason: !inTime
      ? TIME_OVER
      : cut
        ? `It holds more than ${limits.spreadRecords} adoptions or copies; those with the lowest keys are shown.`
        : null,
  };
}

/** One more than the bound, to know whether it was met; ideas that are asked for together share the statement. */
function adoptionsOf(idea: Idea, includeVariants: boolean): Promise<{ rows: Adoption[]; whole: boolean }> {
  const { reading } = idea;
  return reading.batched(`spread/adoptions ${includeVariants}`, idea.key, async (keys) => {
    const params = { scope: reading.scope, keys, limit: limits.spreadRecords + 1 };
    const { rows, whole } = await reading.withinTime('spread/adoptions', params, choiceOf(includeVariants));
    const groups = groupedBy(rows, (row) => row.root);
    return keys.map((key) => ({ rows: (groups.get(key) ?? []).map((row) => reading.seen(row)), whole }));
  });
}

function copiesOf(
  idea: Idea,
  includeVariants: boolean,
  filter: object,
): Promise<{ rows: Copy[]; whole: boolean }> {
  const { reading } = idea;
  return reading.batched(
    `spread/copies ${includeVariants} ${JSON.stringify(filter)}`,
    idea.key,
    async (keys) => {
      const params = { scope: reading.scope, filter, keys, limit: limits.spreadRecords + 1 };
      const { rows, whole } = await reading.withinTime('spread/copies', params, choiceOf(includeVariants));
      const groups = groupedBy(rows, (row) => row.root);
      return keys.map((key) => ({ rows: (groups.get(key) ?? []).map((row) => reading.seen(row)), whole }));
    },
  );
}

function choiceOf(includeVariants: boolean) {
  return { ideas: includeVariants ? 'idea-and-variants' : 'idea-alone' } as const;
}

function byKey(a: Adoption, b: Adoption): number {
  return compareKeys(a.key, b.key);
}
