import type { RecordNoun } from '../domain/change-log.ts';

/** The name that a column of the interchange format has as a field of a noun's input. */
const names: Readonly<Record<RecordNoun, Readonly<Record<string, string>>>> = {
  adopter: {
    id: 'key',
    kind: 'level',
    parent_id: 'partOf',
    official_code: 'officialCode',
    latitude: 'location.latitude',
    longitude: 'location.longitude',
    from: 'founded',
    until: 'dissolved',
    succeeded_by_id: 'succeededBy',
  },
  idea: { id: 'key', derived_from_id: 'derivedFrom' },
  adoption: {
    id: 'key',
    idea_id: 'idea',
    adopter_id: 'adopter',
    refines_id: 'refines',
    rank_reason: 'rankReason',
  },
  copy: { adoption_id: 'adoption', source_adoption_id: 'source', rank_reason: 'rankReason' },
  post: { id: 'key', text_use: 'textUse', republishes_id: 'republishes' },
  citation: { post_id: 'post', idea_id: 'idea', adoption_id: 'adoption', source_adoption_id: 'source' },
  story: { id: 'key' },
};

export function fieldName(noun: RecordNoun, column: string): string {
  return names[noun][column] ?? column;
}
