import { codec, text } from './codec.ts';

/** `from` and `to` are keys of adopters. */
export const pathAddress = codec({ from: text, to: text });
