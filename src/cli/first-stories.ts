import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { citationKeyOf } from '../domain/citation-key.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import type { Edit } from '../editing/edit.ts';
import { importFolder } from '../interchange/import-folder.ts';
import type { Graph } from '../neo4j/graph.ts';
import { stepsCell } from '../stories/story-steps.ts';

const FOLDER = fileURLToPath(new URL('../../data/first-stories/', import.meta.url));
const TOLD = fileURLToPath(new URL('../../data/stories.json', import.meta.url));

/** A story beside the first stories: it names each passage by what makes a citation the one it is. */
interface ToldStory {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly steps: readonly {
    readonly heading: string;
    readonly text: string;
    readonly view: string;
    readonly passage: {
      readonly post: string;
      readonly idea: string;
      readonly adoption?: string;
      readonly source?: string;
      readonly quote: string;
      readonly start: number;
    };
  }[];
}

const WHY = 'The first stories, taken into an empty database at the first start';

/** Fills an empty database with the first stories: the folder, then what is told of it. */
export async function takeFirstStories(graph: Graph): Promise<void> {
  const report = await importFolder(graph, FOLDER, { actor: 'copycat', reason: WHY });
  if (report.refused) throw new Error(`The first stories were refused: ${report.problems[0]?.reason}`);
  await tellFirstStories(graph);
}

/** Tells of the folder, which is there. */
export async function tellFirstStories(graph: Graph): Promise<void> {
  const told = JSON.parse(await readFile(TOLD, 'utf8')) as ToldStory[];
  const request = { actor: 'copycat', reason: WHY, kind: 'edit', mayPublish: true } as const;
  const answer = await applyEdits(graph, { ...request, edits: told.map(editOf) });
  if (answer.kind === 'refused')
    throw new Error(`What is told of the first stories was refused: ${answer.failures[0]?.reason}`);
}

function editOf({ key, steps, ...story }: ToldStory): Edit {
  const told = steps.map(({ heading, text, view, passage }) => {
    const { post, idea, adoption = null, source = null, quote, start } = passage;
    const ends = { adoptionKey: adoption, sourceKey: source };
    const citation = citationKeyOf({ postKey: post, ideaKey: idea, ...ends, quote, start });
    return { citation, heading, text, view };
  });
  const cells = { ...story, steps: stepsCell(told) };
  return { op: 'put', noun: 'story', key, cells, must: 'be-new', state: 'published' };
}
