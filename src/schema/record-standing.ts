import { latestReview, stateOfRecord } from '../review/review.ts';
import { fieldsOfEveryNoun } from './every-noun.ts';
import { ReviewType } from './review.ts';
import { RecordState } from './state-mutations.ts';

const STATE = 'Who may see it.';
const REVIEW =
  'The latest review that asks for it to be published or withdrawn; null where there was none, and to those who may not see drafts.';

fieldsOfEveryNoun((noun, keyed) => (t) => ({
  recordState: t.field({
    type: RecordState,
    description: STATE,
    resolve: (record) => stateOfRecord(record.reading, noun, keyed(record)),
  }),
  review: t.field({
    type: ReviewType,
    nullable: true,
    description: REVIEW,
    resolve: (record, _args, { asker }) =>
      asker.states.includes('draft') ? latestReview(record.reading, noun, keyed(record)) : null,
  }),
}));
