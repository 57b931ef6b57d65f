import type { RecordNoun } from '../domain/change-log.ts';
import { copyKey } from '../domain/copy.ts';
import { keyOf } from '../domain/key.ts';
import { latestReview, stateOfRecord } from '../review/review.ts';
import { builder } from './builder.ts';
import { AdopterRef, AdoptionRef, CitationRef, CopyRef, IdeaRef, PostRef, StoryRef } from './refs.ts';
import { ReviewType } from './review.ts';
import { RecordState } from './state-mutations.ts';

const STATE = 'Who may see it.';
const REVIEW =
  'The latest review that asks for it to be published or withdrawn; null where there was none, and to those who may not see drafts.';

/** Every noun says how it stands; said once, for all of them. */
function standingFields(
  ref:
    | typeof IdeaRef
    | typeof AdoptionRef
    | typeof CopyRef
    | typeof PostRef
    | typeof CitationRef
    | typeof StoryRef,
  noun: RecordNoun,
): void {
  const keyed = noun === 'copy' ? copyKey : keyOf;
  builder.objectFields(ref as typeof IdeaRef, (t) => ({
    recordState: t.field({
      type: RecordState,
      description: STATE,
      resolve: (record) => stateOfRecord(record.reading, noun, keyed(record as never)),
    }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: REVIEW,
      resolve: (record, _args, { asker }) =>
        asker.states.includes('draft') ? latestReview(record.reading, noun, keyed(record as never)) : null,
    }),
  }));
}

standingFields(IdeaRef, 'idea');
standingFields(AdoptionRef, 'adoption');
standingFields(CopyRef, 'copy');
standingFields(PostRef, 'post');
standingFields(CitationRef, 'citation');
standingFields(StoryRef, 'story');

builder.interfaceFields(AdopterRef, (t) => ({
  recordState: t.field({
    type: RecordState,
    description: STATE,
    resolve: ({ reading, key }) => stateOfRecord(reading, 'adopter', key),
  }),
  review: t.field({
    type: ReviewType,
    nullable: true,
    description: REVIEW,
    resolve: ({ reading, key }, _args, { asker }) =>
      asker.states.includes('draft') ? latestReview(reading, 'adopter', key) : null,
  }),
}));
