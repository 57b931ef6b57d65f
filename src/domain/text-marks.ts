import { createHash } from 'node:crypto';

/** By what a text is known again. */
export interface TextMarks {
  /** The same for texts of the same words in the same order, whatever the letters' case, accents' coding, signs and spaces. */
  readonly hash: string;
  /** Words of which texts that share passages share some: for a full-text index. Empty for a text of a few words. */
  readonly bands: string;
}

/**
 * Texts are compared by their runs of words (shingles). MinHash (Broder, “On the resemblance and containment of documents”, 1997) draws
 * so many of them, the same from every text; two texts share a band with the chance resemblance², so among 32 bands those that resemble by
 * three tenths are found in 19 cases of 20, those by half always.
 */
const RUN = 4;
const BANDS = 32;
const ROWS = 2;
const DRAWS = BANDS * ROWS;
const NOTHING = 0xffffffff;
/** Words of a text that are looked at. */
const WORDS = 50_000;

export function textMarksOf(text: string): TextMarks {
  const words = wordsOf(text);
  const hash = createHash('sha256').update(words.join(' ')).digest('hex');
  const runs = hashedRuns(words);
  if (runs.size === 0) return { hash, bands: '' };
  const least = leastOf(runs);
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const drawn = least.subarray(band * ROWS, band * ROWS + ROWS);
    return `${band.toString(36)}x${mixed([...drawn].reduce((sum, each) => Math.imul(sum, 31) + each, 7)).toString(36)}`;
  });
  return { hash, bands: bands.join(' ') };
}

/** How much two texts share, as parts of 1: of both together, and of the shorter one. */
export function likenessOf(one: string, other: string): { resemblance: number; containment: number } {
  const [short, long] = [hashedRuns(wordsOf(one)), hashedRuns(wordsOf(other))].sort(
    (a, b) => a.size - b.size,
  );
  if (!short || !long || short.size === 0) return { resemblance: 0, containment: 0 };
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return { resemblance: shared / (short.size + long.size - shared), containment: shared / short.size };
}

/**
 * Whether one text is the other published again, with another lead or cut: half of both is the same, or most of the shorter one
 * stands in the longer one. A quote of a few sentences is not yet a text published again.
 */
export function isSameText(one: string, other: string): boolean {
  const { resemblance, containment } = likenessOf(one, other);
  const shorter = Math.min(wordsOf(one).length, wordsOf(other).length);
  return resemblance >= 0.5 || (containment >= 0.7 && shorter >= 60);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, WORDS);
}

function hashedRuns(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0;
    for (let next = at; next < at + RUN; next++)
      run = mixed(Math.imul(run, 0x01000193) ^ (hashes[next] ?? 0));
    runs.add(run);
  }
  return runs;
}

/** FNV-1a over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the one depends on every bit of the other. */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * One permutation for all draws (Li, Owen, Zhang 2012): each run falls into one bin, whose least run is drawn. A bin that stays empty, as
 * in short texts, borrows from another that the bin alone decides (Shrivastava 2017), so that it borrows the same in every text.
 */
function leastOf(runs: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(DRAWS).fill(NOTHING);
  for (const run of runs) {
    const bin = run % DRAWS;
    if (run < (least[bin] ?? NOTHING)) least[bin] = run;
  }
  return least.map((drawn, bin) => {
    let from = bin;
    for (let tries = 1; least[from] === NOTHING; tries++) from = mixed(bin * 0x10001 + tries) % DRAWS;
    return from === bin ? drawn : (least[from] ?? NOTHING);
  });
}
