import type { ChangeEntry } from '../domain/change-log.ts';
import type { Cells } from '../interchange/import-cells.ts';
import { RecordsMissingError } from '../interchange/import-noun.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { type StoryStep, stepsCell, stepsIn } from './story-steps.ts';

export function storyCells(row: RowOf<'story/known'>): Cells<'stories'> {
  return {
    id: row.key,
    title: row.title,
    summary: row.summary,
    language: row.language,
    authors: row.authors.length === 0 ? null : row.authors,
    steps: stepsCell(row.steps as unknown as StoryStep[]),
  };
}

/** `known`: whether every citation is there that is to be shown; of the past some may be known by other keys. */
export async function createStories(
  entry: ChangeEntry,
  stories: readonly Cells<'stories'>[],
  known = true,
): Promise<void> {
  await write(entry, 'story/create', stories, entry.creates());
  await putSteps(entry, stories, known);
}

/** Steps are few, and are written anew as a whole. */
export async function updateStories(
  entry: ChangeEntry,
  stories: readonly Cells<'stories'>[],
  known = true,
): Promise<void> {
  await write(entry, 'story/update', stories, entry.position);
  await entry.writer.run('story/remove-steps', { keys: stories.map(({ id }) => id) });
  await putSteps(entry, stories, known);
}

async function write(
  { writer }: ChangeEntry,
  name: 'story/create' | 'story/update',
  stories: readonly Cells<'stories'>[],
  position: number,
): Promise<void> {
  const rows = stories.map(({ id, title, summary, language, authors }) => ({
    ...{ key: id, title, summary, language },
    authors: authors ?? [],
  }));
  const [answer] = await writer.run(name, { rows, position });
  if (answer?.written !== rows.length) throw new RecordsMissingError(name, rows.length, answer?.written ?? 0);
}

async function putSteps(
  { writer }: ChangeEntry,
  stories: readonly Cells<'stories'>[],
  known: boolean,
): Promise<void> {
  const rows = stories.flatMap(({ id, steps }) =>
    stepsIn(steps).map(({ citation, heading, text, view }, place) => {
      return { storyKey: id, place, citationKey: citation, heading, text, view };
    }),
  );
  if (rows.length === 0) return;
  const [answer] = await writer.run('story/put-steps', { rows });
  if (known && answer?.written !== rows.length)
    throw new RecordsMissingError('story/put-steps', rows.length, answer?.written ?? 0);
}
