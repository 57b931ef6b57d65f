import type { Reading } from './reading.ts';
import { takeUps } from './scope.ts';

/** The fragments that find the copies of a question about more than one record. */
type Entry =
  | 'copies-all'
  | 'copies-everything'
  | 'copies-plainly'
  | 'copies-of-ideas'
  | 'copies-to-places'
  | 'copies-from-places';

/** Where to enter, so that the filter leaves the least to look at. */
export function entryOf(
  { scope }: Reading,
  filter: { readonly ideas: unknown; readonly takers: unknown; readonly givers: unknown },
): Entry {
  if (filter.ideas) return 'copies-of-ideas';
  if (filter.takers) return 'copies-to-places';
  if (filter.givers) return 'copies-from-places';
  // A scope that leaves out nothing but what bears the mark of an exception (cypher/setup/150) needs to look at those alone.
  const plain =
    scope.states.includes('published') &&
    takeUps.every((status) => scope.statuses.includes(status)) &&
    scope.policy !== 'CAUTIOUS' &&
    scope.asOf === null &&
    scope.knownAt === null;
  if (!plain) return 'copies-all';
  return Object.values(filter).every((part) => part === null || part === false)
    ? 'copies-everything'
    : 'copies-plainly';
}

/** The same for questions that look at every claim, marked or not. */
export function claimsEntryOf(
  reading: Reading,
  filter: Parameters<typeof entryOf>[1],
): Exclude<Entry, 'copies-everything' | 'copies-plainly'> {
  const entry = entryOf(reading, filter);
  return entry === 'copies-everything' || entry === 'copies-plainly' ? 'copies-all' : entry;
}
