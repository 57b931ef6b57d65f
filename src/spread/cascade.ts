import { type Adoption, adoptionByKey } from '../domain/adoption.ts';
import type { Copy } from '../domain/copy.ts';
import { type AskedCopyFilter, copyFilter } from '../domain/filter.ts';
import { groupedBy } from '../domain/grouping.ts';
import type { Idea } from '../domain/idea.ts';
import { compareKeys } from '../domain/key.ts';
import { limits } from '../domain/limits.ts';

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
  const [adoptionRows, copyRows] = await Promise.all([
    adoptionsOf(idea, includeVariants),
    copyFilter(idea.reading, filter).then((passing) => copiesOf(idea, includeVariants, passing)),
  ]);
  const copies = copyRows.slice(0, limits.spreadRecords);
  const ends = new Set(copies.flatMap((copy) => [copy.adoptionKey, copy.sourceKey]));
  const counted = adoptionRows.slice(0, limits.spreadRecords);
  const shown = filter ? counted.filter((adoption) => ends.has(adoption.key)) : counted;
  for (const adoption of counted) ends.delete(adoption.key);
  const others = await Promise.all([...ends].map((key) => adoptionByKey(idea.reading, key)));
  const adoptions = [...shown, ...others.filter((adoption) => adoption !== null)].sort(byKey);
  const cut = Math.max(adoptionRows.length, copyRows.length) > limits.spreadRecords;
  return {
    adoptions,
    copies,
    standing: new Set(filter ? [] : counted.map((adoption) => adoption.key)),
    complete: !cut,
    reason: cut
      ? `It holds more than ${limits.spreadRecords} adoptions or copies; those with the lowest keys are shown.`
      : null,
  };
}

/** One more than the bound, to know whether it was met; ideas that are asked for together share the statement. */
function adoptionsOf(idea: Idea, includeVariants: boolean): Promise<Adoption[]> {
  const { reading } = idea;
  return reading.batched(`spread/adoptions ${includeVariants}`, idea.key, async (keys) => {
    const params = { scope: reading.scope, keys, limit: limits.spreadRecords + 1 };
    const rows = groupedBy(
      await reading.graph.read('spread/adoptions', params, choiceOf(includeVariants)),
      (row) => row.root,
    );
    return keys.map((key) => (rows.get(key) ?? []).map((row) => reading.seen(row)));
  });
}

function copiesOf(idea: Idea, includeVariants: boolean, filter: object): Promise<Copy[]> {
  const { reading } = idea;
  return reading.batched(
    `spread/copies ${includeVariants} ${JSON.stringify(filter)}`,
    idea.key,
    async (keys) => {
      const params = { scope: reading.scope, filter, keys, limit: limits.spreadRecords + 1 };
      const rows = groupedBy(
        await reading.graph.read('spread/copies', params, choiceOf(includeVariants)),
        (row) => row.root,
      );
      return keys.map((key) => (rows.get(key) ?? []).map((row) => reading.seen(row)));
    },
  );
}

function choiceOf(includeVariants: boolean) {
  return { ideas: includeVariants ? 'idea-and-variants' : 'idea-alone' } as const;
}

function byKey(a: Adoption, b: Adoption): number {
  return compareKeys(a.key, b.key);
}
