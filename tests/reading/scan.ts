import type { Cells, World } from '../setup/world.ts';

/** A copy with both its adoptions, as they stand in the folder. */
export interface ScannedCopy {
  readonly key: string;
  readonly copy: Cells;
  readonly adoption: Cells;
  readonly source: Cells;
}

const TAKE_UPS = ['piloted', 'implemented', 'scaled', 'abandoned', 'unknown'];

/** The copies that count in a scope, found by looking at every row: another way to what the service answers. */
export function scannedCopies(world: World, statuses: readonly string[] = TAKE_UPS): ScannedCopy[] {
  const adoptions = new Map(world.adoptions.map((adoption) => [adoption.id, adoption]));
  const counts = (adoption: Cells) =>
    statuses.includes(word(adoption.status)) && adoption.rank !== 'deprecated';
  return world.copies
    .map((copy) => ({
      key: `${copy.adoption_id};${copy.source_adoption_id}`,
      copy,
      adoption: adoptions.get(copy.adoption_id) as Cells,
      source: adoptions.get(copy.source_adoption_id) as Cells,
    }))
    .filter(({ copy, adoption, source }) => counts(adoption) && counts(source) && isBest(copy, world))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The adoptions that count in a scope. */
export function scannedAdoptions(world: World, statuses: readonly string[] = TAKE_UPS): Cells[] {
  return world.adoptions.filter(
    (adoption) => statuses.includes(word(adoption.status)) && adoption.rank !== 'deprecated',
  );
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

/** Of the claims about one adoption's sources only those of the highest rank hold, and never a deprecated one. */
function isBest(copy: Cells, world: World): boolean {
  const rivals = world.copies
    .filter((other) => other.adoption_id === copy.adoption_id)
    .map((other) => other.rank || 'normal');
  return (copy.rank || 'normal') === (rivals.includes('preferred') ? 'preferred' : 'normal');
}
