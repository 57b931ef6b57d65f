import { certainlyBefore, certainlyOverlap } from '../../domain/edtf.ts';
import { portionsOf } from '../known-records.ts';
import { inQuotes } from '../problem.ts';
import type { AdoptionCheck } from './adoptions.ts';
import { NONE } from './columns.ts';
import { liesInside } from './parents.ts';
import { reportUnknown } from './references.ts';

/** What must hold for adoptions among themselves (interchange.md, adoptions.csv). */
export async function checkAdoptionRules(adoptions: AdoptionCheck): Promise<void> {
  for (let number = 0; number < adoptions.index.keys.size; number++) {
    if (!adoptions.index.exists(number)) continue;
    checkDates(adoptions, number);
    checkRefinement(adoptions, number);
  }
  checkTakeUps(adoptions);
  await checkMovedCitations(adoptions);
}

function checkDates(adoptions: AdoptionCheck, number: number): void {
  const row = adoptions.index.rowOf(number);
  const [began, ended] = [adoptions.dateOf(number), adoptions.endedOf(number)];
  if (row === NONE || began === null || ended === null || !certainlyBefore(ended, began)) return;
  const column = adoptions.scan.has('ended') ? 'ended' : 'date';
  const value = column === 'ended' ? ended.text : began.text;
  adoptions.scan.report('dates', row, column, value, () => {
    return `it ended in ${ended.text}, certainly before it began in ${began.text}`;
  });
}

function checkRefinement(adoptions: AdoptionCheck, number: number): void {
  const coarser = adoptions.refines.at(number);
  if (coarser === NONE) return;
  const ownRow = adoptions.index.rowOf(number);
  if (!adoptions.index.exists(coarser)) {
    if (ownRow !== NONE) reportUnknown(adoptions.scan, ownRow, 'refines_id', adoptions.index, coarser);
    adoptions.refines.set(number, NONE);
    return;
  }
  const reason = whyNoRefinement(adoptions, number, coarser);
  if (reason === null) return;
  if (number === coarser) adoptions.refines.set(number, NONE);
  const row = ownRow === NONE ? adoptions.index.rowOf(coarser) : ownRow;
  if (row === NONE) return;
  adoptions.scan.report(
    'refinement',
    row,
    ownRow === NONE ? 'id' : 'refines_id',
    adoptions.keyOf(coarser),
    reason,
    () => [number, coarser].map((each) => adoptions.named(each)),
  );
}

function whyNoRefinement(adoptions: AdoptionCheck, number: number, coarser: number): (() => string) | null {
  const [key, coarserKey] = [inQuotes(adoptions.keyOf(number)), inQuotes(adoptions.keyOf(coarser))];
  if (number === coarser)
    return () => `${key} refines itself: name the coarser record, or leave the cell empty`;
  const ideas = [adoptions.idea.at(number), adoptions.idea.at(coarser)];
  if (!ideas.includes(NONE) && ideas[0] !== ideas[1]) {
    return () => {
      const [idea, coarserIdea] = [number, coarser].map((each) => inQuotes(adoptions.ideaKeyOf(each)));
      return `${key} is an adoption of ${idea}, ${coarserKey} of ${coarserIdea}: a record refines one of the same idea`;
    };
  }
  const [inner, outer] = [adoptions.adopter.at(number), adoptions.adopter.at(coarser)];
  if (inner === NONE || outer === NONE || liesInside(adoptions.adopters.parent, inner, outer)) return null;
  return () => {
    const [adopter, coarserAdopter] = [number, coarser].map((each) => inQuotes(adoptions.adopterKeyOf(each)));
    const rule = 'a record refines one by an adopter that its own adopter is part of';
    return `${key} is by ${adopter}, which does not lie inside ${coarserAdopter}, the adopter of ${coarserKey}: ${rule}`;
  };
}

/** Of one idea and adopter at most one is undated, and no two certainly overlap. */
function checkTakeUps(adoptions: AdoptionCheck): void {
  for (const pair of samePairs(adoptions)) {
    if (pair.every((number) => adoptions.index.rowOf(number) === NONE)) continue;
    checkUndated(adoptions, pair);
    for (const [at, later] of pair.entries()) {
      const earlier = pair.slice(0, at).find((other) => overlap(adoptions, other, later));
      if (earlier !== undefined) reportOverlap(adoptions, earlier, later);
    }
  }
}

function checkUndated(adoptions: AdoptionCheck, pair: readonly number[]): void {
  const [first, ...others] = pair.filter((number) => adoptions.dateOf(number) === null);
  for (const other of others) {
    if (first === undefined) return;
    reportPair(adoptions, first, other, 'date', (keys, of) => {
      return `${keys} are both undated adoptions ${of}: at most one may be; give one a date, or make one record of the two`;
    });
  }
}

function overlap(adoptions: AdoptionCheck, one: number, other: number): boolean {
  return certainlyOverlap(
    { began: adoptions.dateOf(one), ended: adoptions.endedOf(one) },
    { began: adoptions.dateOf(other), ended: adoptions.endedOf(other) },
  );
}

function reportOverlap(adoptions: AdoptionCheck, earlier: number, later: number): void {
  reportPair(adoptions, earlier, later, 'date', (keys, of) => {
    const spans = [earlier, later].map((number) => spanInWords(adoptions, number)).join(' and ');
    return `${keys} are adoptions ${of} that certainly overlap in time (${spans}): a later take-up begins after the earlier one ended`;
  });
}

function spanInWords(adoptions: AdoptionCheck, number: number): string {
  const [began, ended] = [adoptions.dateOf(number), adoptions.endedOf(number)];
  return `${began?.text ?? 'undated'}${ended === null ? '' : ` until ${ended.text}`}`;
}

/** Stands in the later row of the two, and names where the other is. */
function reportPair(
  adoptions: AdoptionCheck,
  one: number,
  other: number,
  column: string,
  reason: (keys: string, of: string) => string,
): void {
  const { index, scan } = adoptions;
  const [blamed, there] = index.rowOf(one) > index.rowOf(other) ? [one, other] : [other, one];
  const row = index.rowOf(blamed);
  if (row === NONE) return;
  const value = adoptions.dateOf(blamed)?.text ?? '';
  scan.report(
    'take-ups',
    row,
    scan.has(column) ? column : null,
    value,
    () => {
      const place = index.rowOf(there) === NONE ? 'in the database' : scan.placeOf(index.rowOf(there));
      const keys = `${inQuotes(adoptions.keyOf(blamed))} and ${inQuotes(adoptions.keyOf(there))} (${place})`;
      const [idea, adopter] = [adoptions.ideaKeyOf(blamed), adoptions.adopterKeyOf(blamed)].map(inQuotes);
      return reason(keys, `of ${idea} by ${adopter}`);
    },
    () => [blamed, there].map((each) => adoptions.named(each)),
  );
}

/** The adoptions that share idea and adopter, where there are several; in the order in which they were met. */
function* samePairs(adoptions: AdoptionCheck): Generator<number[]> {
  const { size } = adoptions.index.keys;
  const adopterCount = adoptions.adopters.index.keys.size + 1;
  const pairs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (let number = 0; number < size; number++) {
    const [idea, adopter] = [adoptions.idea.at(number), adoptions.adopter.at(number)];
    if (idea !== NONE && adopter !== NONE) pairs[number] = idea * adopterCount + adopter;
  }
  const sorted = pairs.slice().sort();
  const repeated = new Map<number, number[]>();
  for (let at = 1; at < size; at++) {
    const pair = sorted[at] ?? Number.POSITIVE_INFINITY;
    if (pair === sorted[at - 1] && Number.isFinite(pair)) repeated.set(pair, []);
  }
  if (repeated.size === 0) return;
  for (const [number, pair] of pairs.entries()) repeated.get(pair)?.push(number);
  yield* repeated.values();
}

/** A citation names the idea of its adoption; one in the database would no longer. */
async function checkMovedCitations(adoptions: AdoptionCheck): Promise<void> {
  for (const portion of portionsOf(adoptions.moved)) {
    const keys = portion.map(({ adoption }) => adoptions.keyOf(adoption));
    for await (const citations of adoptions.context.known.citationsOfAdoptions(keys)) {
      for (const citation of citations) {
        const number = adoptions.numberOf(citation.adoptionId ?? '');
        const row = adoptions.index.rowOf(number);
        if (row === NONE || adoptions.ideaKeyOf(number) === citation.ideaId) continue;
        adoptions.scan.report('citation-target', row, 'idea_id', adoptions.ideaKeyOf(number), () => {
          const [post, idea, key] = [citation.postId, citation.ideaId, adoptions.keyOf(number)].map(inQuotes);
          return `the post ${post} is cited in the database for ${key} as an adoption of ${idea}: remove that citation first, or keep the idea`;
        });
      }
    }
  }
}
