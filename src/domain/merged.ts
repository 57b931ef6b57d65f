import type { Reading } from './reading.ts';

/** The nouns whose records may go into one another. */
export type MergedNoun = 'idea' | 'adopter' | 'adoption';

/** What a record went into, where it is gone for it; null for any other key. Nothing is asked where nobody looks for what is gone. */
export async function mergedInto(reading: Reading, noun: MergedNoun, key: string): Promise<string | null> {
  const wanted = `${noun} ${key}`;
  return reading.batched('merging/targets', wanted, async (keys) => {
    const rows = await reading.graph.read('merging/targets', { keys });
    const targets = new Map(rows.map((row) => [row.key, row.to]));
    return keys.map((each) => targets.get(each) ?? null);
  });
}

/** The record with this key, or the one that it went into. */
export async function orMerged<Found>(
  reading: Reading,
  noun: MergedNoun,
  key: string,
  find: (key: string) => Promise<Found | null>,
): Promise<Found | null> {
  const found = await find(key);
  if (found !== null) return found;
  const into = await mergedInto(reading, noun, key);
  return into === null ? null : find(into);
}
