import type { RecordNoun } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import type { EditAnswer, RecordName } from '../editing/edit.ts';
import type { Graph } from '../neo4j/graph.ts';

/**
 * Withdraws records with everything published that hangs on them: a post with its citations, an idea with its adoptions, their copies and
 * what is cited for them. Nothing is lost: undoing the change publishes all of it again. What comes to hang on them meanwhile is refused by the
 * rule that what is published refers only to what is published.
 */
export async function withdraw(
  graph: Graph,
  {
    actor,
    reason,
    records,
  }: { readonly actor: string; readonly reason: string | null; readonly records: readonly RecordName[] },
): Promise<EditAnswer> {
  const found = new Map(records.map((record) => [`${record.noun}:${record.key}`, record]));
  let latest = [...found.values()];
  while (latest.length > 0) {
    const rows = await graph.read('review/hanging-on', {
      records: latest.map(({ noun, key }) => `${noun}:${key}`),
      vias: latest.filter(({ noun }) => noun === 'adopter').map(({ key }) => key),
    });
    latest = rows
      .map(({ noun, key }) => ({ noun: noun as RecordNoun, key }))
      .filter(({ noun, key }) => !found.has(`${noun}:${key}`));
    for (const record of latest) found.set(`${record.noun}:${record.key}`, record);
    if (found.size > limits.edits)
      throw new InputError(
        'records',
        `more than ${limits.edits} published records hang on these, which is the most at once: withdraw what hangs on them first.`,
      );
  }
  return applyEdits(graph, {
    actor,
    reason,
    kind: 'review',
    mayPublish: true,
    edits: [...found.values()].map(({ noun, key }) => ({ op: 'state', noun, key, state: 'withdrawn' })),
  });
}
