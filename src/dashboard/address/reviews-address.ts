import { codec, flag, text, word } from './codec.ts';

export const REVIEW_STATUSES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'REPLACED'] as const;

/** `own` leaves only what the asker proposed; `before` is the cursor that the page comes before. */
export const reviewsAddress = codec({ status: word(REVIEW_STATUSES, 'PROPOSED'), own: flag, before: text });
