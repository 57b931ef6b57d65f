import { codec, text, word } from './codec.ts';

export const SURENESS = ['ALL', 'LIKELY', 'SURE'] as const;

/** `sure` leaves out what is less likely right; `after` is a cursor. */
export const proposalsAddress = codec({ sure: word(SURENESS, 'ALL'), after: text });
