import { codec, flag, text } from './codec.ts';

/** `alone` leaves out what its parts did; `from` and `by` are cursors of the two lists. */
export const adopterAddress = codec({ alone: flag, from: text, by: text });
