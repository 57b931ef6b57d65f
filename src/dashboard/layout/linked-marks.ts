import type { SpreadGraph } from './spread.ts';

/**
 * What is marked where something is chosen: a copy with both its ends; an adoption with every copy that it was taken by or that was taken
 * from it, and their other ends.
 */
export function linkedMarks({ adoptions, copies }: SpreadGraph, chosen: string): ReadonlySet<string> {
  const marks = new Set<string>();
  if (adoptions.has(chosen)) marks.add(chosen);
  for (const { key, from, to } of copies)
    if (key === chosen || from === chosen || to === chosen)
      for (const each of [key, from, to]) marks.add(each);
  return marks;
}
