import type { Point } from './map.ts';

interface Located {
  readonly key: string;
  readonly location: Point | null;
  readonly partOf?: Located | null;
}

/** An adopter with those above it, as far as they were asked for. */
export interface Placeable extends Located {
  readonly country: string | null;
}

export interface Place extends Point {
  readonly key: string;
}

/** Where an adopter is drawn: at its own point, else at that of the nearest that it is part of; null where none has one. */
export function placeOf(adopter: Located): Place | null {
  for (let each: Located | null | undefined = adopter; each; each = each.partOf)
    if (each.location) return { key: each.key, ...each.location };
  return null;
}
