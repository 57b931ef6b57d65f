import { codec, text, word } from './codec.ts';

export const IDEA_ORDERS = ['ADOPTION_COUNT', 'NAME'] as const;

/** `after` is the cursor of the item that the page follows. */
export const ideasAddress = codec({ after: text, order: word(IDEA_ORDERS, 'ADOPTION_COUNT'), topic: text });

export const postsAddress = codec({ after: text });
