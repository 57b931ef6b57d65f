import { codec, text, word } from './codec.ts';

export const MAP_LEVELS = ['COUNTRY', 'REGION', 'MUNICIPALITY'] as const;

export const startAddress = codec({ q: text, level: word(MAP_LEVELS, 'COUNTRY') });
