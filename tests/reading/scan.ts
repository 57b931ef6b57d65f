import type { Cells, World } from '../setup/world.ts';

/** A copy with both its adoptions, as they stand in the folder. */
export interface ScannedCopy {
  readonly key: string;
  readonly copy: Cells;
  readonly adoption: Cells;
  readonly source: Cells;
}

const TAKE_UPS = ['piloted', 'implemented', 'scaled', 'abandoned', 'unknown'];

/** What a scope asks for beside the statuses; left out, the defaults. */
export interface ScannedScope {
  readonly policy?: 'BEST' | 'ALL' | 'CAUTIOUS';
  readonly asOf?: string;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
}

/** The copies that count in a scope, found by looking at every row: another way to what the service answers. */
export function scannedCopies(
  world: World,
  statuses: readonly string[] = TAKE_UPS,
  scope: ScannedScope = {},
): ScannedCopy[] {
  const adoptions = new Map(world.adoptions.map((adoption) => [adoption.id, adoption]));
  return world.copies
    .map((copy) => ({
      key: `${copy.adoption_id};${copy.source_adoption_id}`,
      copy,
      adoption: adoptions.get(copy.adoption_id) as Cells,
      source: adoptions.get(copy.source_adoption_id) as Cells,
    }))
    .filter(
      ({ copy, adoption, source }) =>
        counts(adoption, statuses, scope) && counts(source, statuses, scope) && holds(copy, world, scope),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The adoptions that count in a scope. */
export function scannedAdoptions(
  world: World,
  statuses: readonly string[] = TAKE_UPS,
  scope: ScannedScope = {},
): Cells[] {
  return world.adoptions.filter((adoption) => counts(adoption, statuses, scope));
}

/** The nearest adopter of a level that one is or lies in; itself, as coarse, where there is none. */
export function lifted(world: World, adopter: string, kind: string): { key: string; coarse: boolean } {
  for (let at: string | undefined = adopter; at; ) {
    const found = world.adopters.find((each) => each.id === at);
    if (found?.kind === kind) return { key: at, coarse: false };
    at = found?.parent_id;
  }
  return { key: adopter, coarse: true };
}

/** The first and the last day of a date of these worlds: a year, a month, or none. */
export function daysOf(date: string | undefined): { earliest: string | null; latest: string | null } {
  if (!date) return { earliest: null, latest: null };
  const last = date.length === 4 ? `${date}-12` : date;
  const next = new Date(`${last}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return {
    earliest: date.length === 4 ? `${date}-01-01` : `${date}-01`,
    latest: next.toISOString().slice(0, 10),
  };
}

/** The place itself, or anywhere in it. */
export function liesWithin(world: World, adopter: string | undefined, place: string): boolean {
  for (let at = adopter; at; at = world.adopters.find((each) => each.id === at)?.parent_id)
    if (at === place) return true;
  return false;
}

/** The stored word of a cell that may be empty. */
export function word(cell: string | undefined): string {
  return cell || 'unknown';
}

function counts(adoption: Cells, statuses: readonly string[], scope: ScannedScope): boolean {
  const { policy = 'BEST' } = scope;
  if (!statuses.includes(word(adoption.status))) return false;
  if (policy !== 'ALL' && adoption.rank === 'deprecated') return false;
  if (policy === 'CAUTIOUS' && adoption.basis !== 'stated') return false;
  return heldAt(adoption, scope);
}

/** Had begun by a day, and had not ended: for certain, or possibly. */
function heldAt(adoption: Cells, { asOf, certainty = 'CERTAIN' }: ScannedScope): boolean {
  if (!asOf) return true;
  const began = daysOf(adoption.date);
  const ended = daysOf(adoption.ended);
  if (certainty === 'POSSIBLE')
    return (
      (began.earliest === null || began.earliest <= asOf) && (ended.latest === null || ended.latest > asOf)
    );
  const goesOn = ended.earliest === null ? adoption.status !== 'abandoned' : ended.earliest > asOf;
  return began.latest !== null && began.latest <= asOf && goesOn;
}

/**
 * Of the claims about one adoption's sources only those of the highest rank hold, and never a deprecated one; or every one;
 * or one that is stated and has no rival of another rank.
 */
function holds(copy: Cells, world: World, { policy = 'BEST' }: ScannedScope): boolean {
  const ranks = world.copies
    .filter((other) => other.adoption_id === copy.adoption_id)
    .map((other) => other.rank || 'normal');
  const rank = copy.rank || 'normal';
  if (policy === 'ALL') return true;
  if (policy === 'CAUTIOUS')
    return rank !== 'deprecated' && copy.basis === 'stated' && ranks.every((other) => other === rank);
  return rank === (ranks.includes('preferred') ? 'preferred' : 'normal');
}
