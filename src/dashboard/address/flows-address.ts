import { codec, text, word, words } from './codec.ts';
import { BASES, CHANNELS, FIDELITIES } from './idea-address.ts';

export const FLOW_LEVELS = ['COUNTRY', 'REGION', 'MUNICIPALITY'] as const;

/** `topic` is a topic of ideas, `within` the key of an adopter on either side. */
export const flowsAddress = codec({
  level: word(FLOW_LEVELS, 'COUNTRY'),
  channels: words(CHANNELS),
  fidelities: words(FIDELITIES),
  bases: words(BASES),
  topic: text,
  within: text,
});
