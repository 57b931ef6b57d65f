import type { Label } from './scene.ts';

interface Wanted {
  readonly x: number;
  readonly y: number;
  /** The radius of the disc that it names. */
  readonly r: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly wide: number;
}

/** Pixels that a letter of a label takes, roughly, and the height of a line. */
const LETTER = 6.6;
const TALL = 14;

/** The names that have room, the first ones first: to the right of their disc, else to the left, above or below; none on another, none outside. */
export function freeLabels(wanted: readonly Wanted[], width: number, most: number): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { x, y, r, text } of wanted) {
    if (labels.length >= most) break;
    const wide = text.length * LETTER;
    const places: Box[] = [
      { left: x + r + 4, top: y - TALL / 2, wide },
      { left: x - r - 4 - wide, top: y - TALL / 2, wide },
      { left: x - wide / 2, top: y - r - 3 - TALL, wide },
      { left: x - wide / 2, top: y + r + 3, wide },
    ];
    const free = places.find(
      (box) => box.left >= 0 && box.left + wide <= width && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free);
    labels.push({ x: free.left, y: free.top + TALL - 3, text, anchor: 'start', quiet: false });
  }
  return labels;
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.top - b.top) < TALL && a.left < b.left + b.wide && b.left < a.left + a.wide;
}
