import { NOUNS } from './changes-address.ts';
import { codec, flag, text, word } from './codec.ts';

type Noun = (typeof NOUNS)[number];

/** `noun` is the only one that is listed, all if empty; `own` leaves only what the asker had a hand in; `after` is a cursor. */
export const draftsAddress = codec({ noun: word<Noun | ''>(['', ...NOUNS], ''), own: flag, after: text });
