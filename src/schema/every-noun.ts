import type { RecordNoun } from '../domain/change-log.ts';
import { copyKey } from '../domain/copy.ts';
import { keyOf } from '../domain/key.ts';
import type { Reading } from '../domain/reading.ts';
import { builder } from './builder.ts';
import { AdopterRef, AdoptionRef, CitationRef, CopyRef, IdeaRef, PostRef, StoryRef } from './refs.ts';

type FieldsOf = Parameters<typeof builder.objectFields<typeof IdeaRef>>[1];

/** A record of any noun, as far as all of them are alike. */
interface AnyRecord {
  readonly reading: Reading;
}

/** Gives every noun the same fields, said once for all of them. `keyed` tells the key of a record of that noun. */
export function fieldsOfEveryNoun(
  fields: (noun: RecordNoun, keyed: (record: AnyRecord) => string) => FieldsOf,
): void {
  for (const [noun, ref] of Object.entries(OBJECTS) as [RecordNoun, typeof IdeaRef][])
    builder.objectFields(ref, fields(noun, (noun === 'copy' ? copyKey : keyOf) as never));
  builder.interfaceFields(AdopterRef, fields('adopter', keyOf as never) as never);
}

const OBJECTS = {
  idea: IdeaRef,
  adoption: AdoptionRef,
  copy: CopyRef,
  post: PostRef,
  citation: CitationRef,
  story: StoryRef,
};
