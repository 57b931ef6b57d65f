import type { ChangeEntry } from '../domain/change-log.ts';
import { addTo } from '../domain/grouping.ts';
import { textHash } from '../domain/text-revision.ts';
import type { RowOf } from '../neo4j/graph.ts';
import type { Updated } from './import-noun.ts';

/** A citation of one of the texts that a post had, with where it stood in it. */
export type Stood = RowOf<'interchange/places-in-texts'>;

/** Keeps the texts that are about to be replaced, each with where its citations stand in it. The present text stands with its post. */
export async function keepTexts(entry: ChangeEntry, posts: readonly Updated<'posts'>[]): Promise<void> {
  if (posts.length === 0) return;
  const rows = posts.map(({ before, cells }) => ({ key: cells.id, hash: textHash(before.text ?? '') }));
  await entry.writer.run('interchange/keep-texts', { rows, position: entry.position });
}

/** Of posts that get a text which they had before: where the citations stood in it, by post. */
export async function placesInTexts(
  entry: ChangeEntry,
  posts: readonly Updated<'posts'>[],
): Promise<ReadonlyMap<string, readonly Stood[]>> {
  const rows = posts.flatMap(({ cells }) =>
    cells.text ? [{ key: cells.id, hash: textHash(cells.text) }] : [],
  );
  const places = new Map<string, Stood[]>();
  if (rows.length === 0) return places;
  for (const stood of await entry.writer.run('interchange/places-in-texts', { rows }))
    addTo(places, stood.postKey, stood);
  return places;
}
