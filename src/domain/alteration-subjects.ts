import type { Writer } from '../neo4j/graph-reader.ts';
import { stepsIn } from '../stories/story-steps.ts';
import type { Alteration, RecordNoun } from './change-log.ts';

/** What an alteration is about, kept with it, so that the log can be asked by it also when the record is gone. */
export interface Subjects {
  /** The state before and the state after; empty where the record was not there. What may be seen of the alteration follows from them. */
  readonly states: readonly [before: string, after: string];
  readonly ideas: readonly string[];
  /** Adopters: the ends of a copy, who made an adoption, whose adoption a passage supports. */
  readonly places: readonly string[];
}

/**
 * The subjects of alterations that were just written: from their own cells, from those of the same transaction (an adoption that is
 * deleted together with its copies), and from the graph.
 */
export async function subjectsOf(writer: Writer, alterations: readonly Alteration[]): Promise<Subjects[]> {
  const gone = new Map(
    alterations
      .filter(({ noun, after }) => noun === 'adoption' && after === null)
      .map((each) => [each.key, each]),
  );
  const asked = alterations.map(({ noun, key, ...cells }, at) => ({
    at,
    noun,
    key,
    adoptions: adoptionsOf({ noun, key, ...cells }),
    citations: citationsOf({ noun, key, ...cells }),
  }));
  const rows = await writer.run('change/subjects', { asked });
  const found = new Map(rows.map((row) => [row.at, row]));
  return alterations.map((alteration, at) => {
    const { state = null, subjects = [] } = found.get(at) ?? {};
    const own = subjectsInCells(alteration);
    const others = adoptionsOf(alteration).flatMap((key) => {
      const adoption = gone.get(key);
      return adoption && adoption !== alteration ? [subjectsInCells(adoption)] : [];
    });
    const known = [own, ...others];
    return {
      states: statesOf(alteration, state),
      ideas: distinct([...known.flatMap(({ ideas }) => ideas), ...subjects.map(([idea]) => idea)]),
      places: distinct([...known.flatMap(({ places }) => places), ...subjects.map(([, place]) => place)]),
    };
  });
}

/** The adoptions that an alteration is about by its key or its cells. */
function adoptionsOf(alteration: Alteration): string[] {
  if (alteration.noun === 'adoption') return [alteration.key];
  if (alteration.noun === 'copy') return alteration.key.split(';');
  if (alteration.noun !== 'citation') return [];
  return [...cellsOf(alteration, 'adoption_id'), ...cellsOf(alteration, 'source_adoption_id')];
}

/** The citation that an alteration is of, or those that the story shows or showed. */
function citationsOf(alteration: Alteration): string[] {
  if (alteration.noun === 'citation') return [alteration.key];
  if (alteration.noun !== 'story') return [];
  return distinct(
    cellsOf(alteration, 'steps').flatMap((cell) => stepsIn(cell).map(({ citation }) => citation)),
  );
}

function subjectsInCells(alteration: Alteration): { ideas: string[]; places: string[] } {
  const { noun, key } = alteration;
  if (noun === 'idea') return { ideas: [key], places: [] };
  if (noun === 'adopter') return { ideas: [], places: [key] };
  return { ideas: cellsOf(alteration, 'idea_id'), places: cellsOf(alteration, 'adopter_id') };
}

function cellsOf({ before, after }: Alteration, column: string): string[] {
  return distinct([before?.[column], after?.[column]]);
}

const RECORDS: ReadonlySet<string> = new Set<RecordNoun>([
  'adopter',
  'idea',
  'adoption',
  'copy',
  'post',
  'citation',
  'story',
]);

/** A state that did not change stands in no cell: it is that of the record as it is now. What is no record of the model is nobody's to see here. */
function statesOf({ noun, before, after }: Alteration, now: string | null): readonly [string, string] {
  if (!RECORDS.has(noun)) return ['', ''];
  return [
    before === null ? '' : (before.state ?? now ?? 'published'),
    after === null ? '' : (after.state ?? now ?? 'published'),
  ];
}

function distinct(words: readonly (string | null | undefined)[]): string[] {
  return [...new Set(words.filter((word): word is string => !!word))];
}
