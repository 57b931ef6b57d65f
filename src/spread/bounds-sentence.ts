import type { BoundOrigin, BoundReason, BoundWhy, ReasonedBounds } from './bounds.ts';

/** One reason in words, with the keys of the records that it stands on. */
export function sentenceOf({ end, day, why, neighbour, origin }: BoundReason): string {
  const side = end === 'EARLIEST' ? 'before' : 'after';
  const through = neighbour === null ? '' : `not ${side} ${NEIGHBOURS[why]} ${neighbour}; `;
  return `Not ${side} ${day}: ${through}${factOf(origin)}.`;
}

/** Which records leave no day for an adoption; null where they leave one. */
export function contradictionOf(key: string, bounds: ReasonedBounds): string | null {
  const { earliest, latest, reasons } = bounds;
  if (earliest === null || latest === null || earliest <= latest) return null;
  const ends = (['EARLIEST', 'LATEST'] as const).flatMap((end) =>
    reasons.filter((reason) => reason.end === end).slice(0, 1),
  );
  return [`No day is left for adoption ${key}.`, ...ends.map(sentenceOf)].join(' ');
}

/** What an adoption that hands a bound on is to the one that is bounded. */
const NEIGHBOURS: Readonly<Record<BoundWhy, string>> = {
  RECORDED: '',
  ENDED: '',
  TOLD: '',
  SOURCE: 'its source',
  COPY: 'its copy',
  COARSER: 'its coarser record',
  FINER: 'its finer record',
};

/** What stands in the data. */
function factOf({ key, why, postKey }: BoundOrigin): string {
  if (why === 'TOLD') return `post ${postKey}, which tells of adoption ${key}, was published by then`;
  return why === 'ENDED' ? `adoption ${key} had ended by then` : `the date of adoption ${key} says so`;
}
