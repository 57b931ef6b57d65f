/** What a view needs to know of a passage to place it. */
export interface CitedPassage {
  readonly start: number;
  readonly end: number;
  readonly state: 'ANCHORED' | 'LOST';
}

/** How an address names a passage of a text. */
export function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
