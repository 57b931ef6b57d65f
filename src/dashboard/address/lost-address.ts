import { codec, text } from './codec.ts';

/** `post` and `idea` are keys of what the lost citations are of; `opened` the key of the one that another passage is chosen for. */
export const lostAddress = codec({ post: text, idea: text, after: text, opened: text });
