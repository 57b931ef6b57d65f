import type { RecordNoun } from '../domain/change-log.ts';
import type { RecordTableName } from '../interchange/tables.ts';

/** The table that says what a noun's records hold: that of a file of the interchange format, but for stories, which have none. */
export const tableOf = {
  adopter: 'adopters',
  idea: 'ideas',
  adoption: 'adoptions',
  copy: 'copies',
  post: 'posts',
  citation: 'citations',
  story: 'stories',
} as const satisfies Record<RecordNoun, RecordTableName>;

/** In the order in which records can refer to one another. */
export const nouns = ['adopter', 'idea', 'adoption', 'copy', 'post', 'citation', 'story'] as const;

export function nounOf(table: RecordTableName): RecordNoun {
  return nouns.find((noun) => tableOf[noun] === table) ?? 'adopter';
}

/** The two adoptions of a copy's key. */
export function endsOf(key: string): { adoptionId: string; sourceAdoptionId: string } {
  const [adoptionId = '', sourceAdoptionId = ''] = key.split(';');
  return { adoptionId, sourceAdoptionId };
}

/** A record's name among those of all nouns. */
export function nameOf(noun: RecordNoun, key: string): string {
  return `${noun} ${key}`;
}
