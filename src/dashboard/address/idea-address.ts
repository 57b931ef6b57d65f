import { codec, flag, text, whole, word, words } from './codec.ts';

export const STATUSES = [
  'IMPLEMENTED',
  'SCALED',
  'PILOTED',
  'ABANDONED',
  'UNKNOWN',
  'CONSIDERED',
  'REJECTED',
] as const;
export const CHANNELS = [
  'VISIT',
  'INTERNSHIP',
  'CONFERENCE',
  'MEETING',
  'NETWORK',
  'COURSE',
  'AWARD',
  'PERSON',
  'PUBLICATION',
  'SUPPLIER',
  'OTHER',
  'UNKNOWN',
] as const;
export const FIDELITIES = ['COPIED', 'ADAPTED', 'INSPIRED', 'UNKNOWN'] as const;
export const BASES = ['STATED', 'IMPLIED', 'INFERRED', 'UNKNOWN'] as const;
export const COLOURS = ['COUNTRY', 'STATUS'] as const;
export const AXES = ['GENERATION', 'TIME'] as const;
export const COLUMNS = ['ADOPTER', 'COUNTRY', 'DATE', 'STATUS', 'SOURCE', 'BASIS'] as const;

/** The parts of the page, each of which can be shown alone. */
export const PARTS = ['MAP', 'TIMELINE', 'LINEAGE', 'MEASURES', 'CURVE', 'TABLE'] as const;

export type Part = (typeof PARTS)[number];
export type Column = (typeof COLUMNS)[number];

/**
 * The views of one spread. `chosen` is the key of an adoption or a copy; `at` the day up to which time is shown; the filters are empty where
 * everything is let through; `sure` is the least confidence in per cent; `rows` how far the table goes;
 * `only` the parts that are shown, all if empty.
 */
export const ideaAddress = codec({
  chosen: text,
  at: text,
  colour: word(COLOURS, 'COUNTRY'),
  axis: word(AXES, 'GENERATION'),
  statuses: words(STATUSES),
  channels: words(CHANNELS),
  fidelities: words(FIDELITIES),
  bases: words(BASES),
  sure: whole,
  variants: flag,
  sort: word(COLUMNS, 'DATE'),
  down: flag,
  rows: whole,
  only: words(PARTS),
});
