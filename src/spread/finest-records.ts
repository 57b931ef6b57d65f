interface Refining {
  readonly key: string;
  readonly refinesKey: string | null;
}

/** For each record that refines another, that other's key. */
export function coarserRecords(records: readonly Refining[]): ReadonlyMap<string, string> {
  const coarser = new Map<string, string>();
  for (const { key, refinesKey } of records) if (refinesKey !== null) coarser.set(key, refinesKey);
  return coarser;
}

/**
 * For each record of a cascade that finer ones of it refine, directly or over others, the finest of them. A record that is its
 * own finest is not in the answer.
 */
export function finestRecords(
  records: readonly Refining[],
  coarser: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const finest = new Map<string, string[]>();
  if (!coarser.size) return finest;
  const held = new Set(records.map((record) => record.key));
  const refined = new Set<string>();
  for (const { key } of records) for (const above of chainAbove(key, coarser)) refined.add(above);
  for (const { key } of records) {
    if (refined.has(key)) continue;
    for (const above of chainAbove(key, coarser)) {
      if (!held.has(above)) continue;
      const group = finest.get(above);
      if (group) group.push(key);
      else finest.set(above, [key]);
    }
  }
  return finest;
}

/** Each once, so that a corrupt ring of refinements ends too. */
function chainAbove(key: string, coarser: ReadonlyMap<string, string>): Set<string> {
  const above = new Set<string>();
  for (let next = coarser.get(key); next !== undefined && !above.has(next); next = coarser.get(next))
    above.add(next);
  return above;
}
