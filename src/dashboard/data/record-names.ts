import { type DataOf, graphql } from './document.ts';
import { NamedAdopter } from './fragments.ts';
import { recordId } from './record-id.ts';
import { useAsked } from './use-asked.ts';

const RecordNames = graphql(
  `
  query RecordNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename id
      ... on Adopter { ...NamedAdopter }
      ... on Idea { key name }
      ... on Adoption { key adopter { ...NamedAdopter } idea { key name } }
      ... on Copy { key to { ...NamedAdopter } from { ...NamedAdopter } idea { key name } }
      ... on Post { key title }
      ... on Story { key heading: title }
      ... on Citation { key quote start end post { key title } }
    }
  }
`,
  [NamedAdopter],
);

/** A record as far as its name needs it. */
export type NamedRecord = NonNullable<DataOf<typeof RecordNames>['nodes'][number]>;

/** A record by its noun and its key. */
export interface RecordName {
  readonly noun: string;
  readonly key: string;
}

export type Names = ReadonlyMap<string, NamedRecord>;

/** As many as one question takes. */
const MOST = 500;

/** Who and what the keys stand for, as far as it may be seen and is still there. One question for all of them. */
export function useRecordNames(records: readonly RecordName[]): Names {
  const ids = [...new Set(records.map(({ noun, key }) => recordId(noun, key)))].sort().slice(0, MOST);
  const { data } = useAsked(RecordNames, ids.length ? { ids } : null);
  // By what was asked for: what went into another record answers as that one.
  return new Map((data?.nodes ?? []).flatMap((node, at) => (node ? [[ids[at] ?? '', node]] : [])));
}
