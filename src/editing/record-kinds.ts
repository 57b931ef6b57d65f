import type { RecordNoun } from '../domain/change-log.ts';
import type { TableName } from '../interchange/tables.ts';

/** The file of the interchange format that a noun's records stand in. */
export const tableOf = {
  adopter: 'adopters',
  idea: 'ideas',
  adoption: 'adoptions',
  copy: 'copies',
  post: 'posts',
  citation: 'citations',
} as const satisfies Record<RecordNoun, TableName>;

/** In the order in which records can refer to one another. */
export const nouns = ['adopter', 'idea', 'adoption', 'copy', 'post', 'citation'] as const;

export function nounOf(table: TableName): RecordNoun {
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
