import { certainlyOverlap, isEdtfProblem, parseEdtf, type Span } from '../domain/edtf.ts';
import { groupedBy } from '../domain/grouping.ts';
import { type Held, readHeld } from '../editing/held-records.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import type { AroundRecord, Merge } from './merging.ts';

/**
 * The adoptions that go into others when their ideas or adopters do: those that cannot stand beside one of the same pair, since both are
 * undated, or certainly overlap in time. The one that was there stays as it is; of several the first by key.
 */
export async function mergedAdoptions(
  writer: Writer,
  { noun, into }: Merge,
  around: readonly AroundRecord[],
): Promise<Map<string, string>> {
  const keys = new Set(around.filter((each) => each.noun === 'adoption').map(({ by }) => by));
  const same = new Map<string, string>();
  if (keys.size === 0) return same;
  const held = await readHeld(writer, new Map([['adoption', keys]]));
  const leaving = [...keys].flatMap((key) => held.get('adoption', key) ?? []);
  const pairOf = ({ cells }: Held) => ({
    ideaKey: noun === 'idea' ? into : String(cells.ideaId),
    adopterKey: noun === 'adopter' ? into : String(cells.adopterId),
  });
  const rows = await writer.run('editing/adoptions-of-pairs', { pairs: leaving.map(pairOf) });
  const staying = new Map(rows.map((row) => [row.key, row]));
  const groups = groupedBy(staying.values(), ({ ideaKey, adopterKey }) => `${ideaKey}\n${adopterKey}`);
  for (const record of leaving) {
    const { ideaKey, adopterKey } = pairOf(record);
    const own = spanOf(record.cells.date, record.cells.ended);
    const found = (groups.get(`${ideaKey}\n${adopterKey}`) ?? [])
      .filter(({ state }) => state !== 'withdrawn')
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .find(({ date, ended }) => cannotStandBeside(own, spanOf(date, ended)));
    if (found) same.set(record.key, found.key);
  }
  return same;
}

function cannotStandBeside(one: Span, other: Span): boolean {
  return (one.began === null && other.began === null) || certainlyOverlap(one, other);
}

function spanOf(date: unknown, ended: unknown): Span {
  const read = (text: unknown) => {
    const parsed = typeof text === 'string' ? parseEdtf(text) : null;
    return parsed === null || isEdtfProblem(parsed) ? null : parsed;
  };
  return { began: read(date), ended: read(ended) };
}
