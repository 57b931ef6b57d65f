import { codec, text, word } from './codec.ts';

export const STANDINGS = ['WAITING', 'TAKEN', 'DISMISSED'] as const;
export const SOURCES = ['ADDRESSES', 'FEED', 'TEXT'] as const;

/** `before` is the cursor that the page comes before; `opened` the key of the post that is decided on; `from` where posts are imported from. */
export const waitingAddress = codec({
  standing: word(STANDINGS, 'WAITING'),
  before: text,
  opened: text,
  from: word(SOURCES, 'ADDRESSES'),
});
