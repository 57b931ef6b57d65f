import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import { inQuotes } from '../interchange/problem.ts';
import { stepsIn } from '../stories/story-steps.ts';
import { type Failure, failure, type RecordName } from './edit.ts';
import { type Plan, type Touched, touchedBy } from './planned.ts';
import { nameOf } from './record-kinds.ts';
import type { Surroundings } from './surroundings.ts';

/** A published record refers to published ones only. */
export function checkStates(plan: Plan, around: Surroundings): Failure[] {
  const touched = touchedBy(plan);
  const states = new Map(touched.map(({ noun, key, state }) => [nameOf(noun, key), state]));
  const stateOf = ({ noun, key }: RecordName) => states.get(nameOf(noun, key)) ?? around.stateOf(noun, key);
  return touched
    .filter(({ state }) => state === 'published')
    .flatMap((record) =>
      referencesOf(record).flatMap((reference) => {
        const state = stateOf(reference);
        return state === undefined || state === 'published' ? [] : [hidden(record, reference, state)];
      }),
    );
}

interface Reference extends RecordName {
  readonly column: string;
}

/** What a record refers to, by the column that says it. */
function referencesOf({ noun, cells }: Touched): Reference[] {
  const to = (column: string, target: RecordNoun, value: unknown): Reference[] =>
    typeof value === 'string' ? [{ column, noun: target, key: value }] : [];
  switch (noun) {
    case 'adopter':
      return [
        ...to('parent_id', 'adopter', cells.parentId),
        ...to('succeeded_by_id', 'adopter', cells.succeededById),
      ];
    case 'idea':
      return to('derived_from_id', 'idea', cells.derivedFromId);
    case 'adoption':
      return [
        ...to('idea_id', 'idea', cells.ideaId),
        ...to('adopter_id', 'adopter', cells.adopterId),
        ...to('refines_id', 'adoption', cells.refinesId),
      ];
    case 'copy':
      return [
        ...to('adoption_id', 'adoption', cells.adoptionId),
        ...to('source_adoption_id', 'adoption', cells.sourceAdoptionId),
        ...(Array.isArray(cells.via) ? cells.via : []).flatMap((key) => to('via', 'adopter', key)),
      ];
    case 'citation':
      return [
        ...to('post_id', 'post', cells.postId),
        ...to('idea_id', 'idea', cells.ideaId),
        ...to('adoption_id', 'adoption', cells.adoptionId),
        ...(cells.sourceAdoptionId === null
          ? []
          : to('source_adoption_id', 'copy', `${cells.adoptionId};${cells.sourceAdoptionId}`)),
      ];
    case 'story':
      return stepsIn(cells.steps).flatMap(({ citation }, at) =>
        to(`steps[${at}].citation`, 'citation', citation),
      );
    case 'post':
      return to('republishes_id', 'post', cells.republishesId);
  }
}

function hidden(record: Touched, reference: Reference, state: State): Failure {
  const { noun, key, edit } = record;
  const what = state === 'draft' ? 'a draft' : 'withdrawn';
  return failure({
    code: 'state',
    edit,
    noun,
    key: noun === 'citation' ? null : key,
    column: reference.column,
    reason: `it is published, and refers to the ${reference.noun} ${inQuotes(reference.key)}, which is ${what}`,
    right: `publish the ${reference.noun} ${inQuotes(reference.key)} first, or in the same request`,
    conflicts: [{ noun: reference.noun, key: reference.key }],
  });
}
