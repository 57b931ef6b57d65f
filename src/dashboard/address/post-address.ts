import { codec, text } from './codec.ts';

/** `chosen` is the place of a passage: where it starts and ends, with a hyphen between. */
export const postAddress = codec({ chosen: text });
