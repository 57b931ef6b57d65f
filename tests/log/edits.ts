import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { citationKeyOf } from '../../src/domain/citation-key.ts';
import { applyEdits } from '../../src/editing/apply-edits.ts';
import type { Edit, EditAnswer } from '../../src/editing/edit.ts';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import { jsonLog } from '../../src/log.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { createApp } from '../../src/server.ts';
import { stepsCell } from '../../src/stories/story-steps.ts';
import type { World } from '../setup/world.ts';

export const TEXT =
  'Silkeborg tog Familieiværksætterne fra Holstebro. Gladsaxe så på det. Holstebro fik det fra Sverige.';

/** A small world with all six nouns of the folder in it. */
export const smallWorld = {
  adopters: [
    { id: 'DK', kind: 'country', name: 'Danmark', country: 'DK' },
    { id: 'DK-R', kind: 'region', name: 'Midtjylland', parent_id: 'DK', country: 'DK' },
    { id: 'DK-1', kind: 'municipality', name: 'Holstebro', parent_id: 'DK-R', country: 'DK' },
    { id: 'DK-2', kind: 'municipality', name: 'Silkeborg', parent_id: 'DK-R', country: 'DK' },
    { id: 'DK-2-h', kind: 'unit', name: 'Sundhedsplejen', parent_id: 'DK-2', country: 'DK' },
  ],
  ideas: [
    { id: 'fam', name: 'Familieiværksætterne', topics: 'familie' },
    { id: 'fam2', name: 'Familiekursus', derived_from_id: 'fam' },
  ],
  adoptions: [
    { id: 'a1', idea_id: 'fam', adopter_id: 'DK-1', date: '2010', status: 'implemented' },
    { id: 'a2', idea_id: 'fam', adopter_id: 'DK-2', date: '2014' },
    { id: 'a3', idea_id: 'fam', adopter_id: 'DK-2-h', date: '2014-03', refines_id: 'a2' },
  ],
  copies: [{ adoption_id: 'a2', source_adoption_id: 'a1', channel: 'visit' }],
  posts: [{ id: 'p1', title: 'Tyveri', text: TEXT }],
  citations: [
    { post_id: 'p1', idea_id: 'fam', adoption_id: 'a2', source_adoption_id: 'a1', quote: 'fra Holstebro' },
    { post_id: 'p1', idea_id: 'fam', adoption_id: '', source_adoption_id: '', quote: 'Familieiværksætterne' },
  ],
} satisfies World;

const state = fc.constantFrom('draft', 'published', 'withdrawn') as fc.Arbitrary<
  'draft' | 'published' | 'withdrawn'
>;
const word = fc.constantFrom('Et navn', 'Et andet', 'Ærø', 'Familier');
const date = fc.constantFrom('2012', '2015-02', '2016-03-01', null);
const text = fc.constantFrom(
  TEXT,
  `Her: ${TEXT}`,
  TEXT.replace('fra Holstebro', 'fra Ikast'),
  `${TEXT} Slut.`,
  TEXT.replace('Gladsaxe', 'Gladsaxe Kommune'),
);
const put = (noun: Edit['noun'], key: fc.Arbitrary<string>, cells: fc.Arbitrary<object>) =>
  fc.record({
    op: fc.constant('put' as const),
    noun: fc.constant(noun),
    key,
    cells,
    state: fc.option(fc.constantFrom('draft', 'published'), { nil: undefined }),
  }) as unknown as fc.Arbitrary<Edit>;
const keys = {
  adopter: fc.constantFrom('DK-1', 'DK-2', 'DK-2-h', 'DK-3', 'DK-2-x'),
  idea: fc.constantFrom('fam', 'fam2', 'lup'),
  adoption: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
  copy: fc.constantFrom('a2;a1', 'a3;a1', 'a4;a1', 'a5;a4'),
  post: fc.constantFrom('p1', 'p2'),
  story: fc.constantFrom('s1', 's2'),
};

/** Steps that show the two citations of the small world, as long as their passages stand where they stood. */
const steps = fc
  .array(
    fc.record({
      citation: fc.constantFrom(
        ...smallWorld.citations.map(({ quote, adoption_id, source_adoption_id }) =>
          citationKeyOf({
            ...{ postKey: 'p1', ideaKey: 'fam', quote, start: TEXT.indexOf(quote) },
            ...{ adoptionKey: adoption_id || null, sourceKey: source_adoption_id || null },
          }),
        ),
      ),
      heading: fc.option(word),
      text: fc.constant(null),
      view: fc.constantFrom('/', '/idea/fam'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(stepsCell);

/** Any edit of the small world, sensible or not: what breaks a rule is refused, and leaves no trace. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  put(
    'adopter',
    keys.adopter,
    fc.record({
      kind: fc.constantFrom('municipality', 'unit'),
      name: word,
      parentId: fc.constantFrom('DK-R', 'DK-1', 'DK-2'),
      country: fc.constant('DK'),
    }),
  ),
  put(
    'idea',
    keys.idea,
    fc.record({ name: word, summary: fc.option(word), derivedFromId: fc.constantFrom('fam', null) }),
  ),
  put(
    'adoption',
    keys.adoption,
    fc.record(
      {
        ideaId: fc.constantFrom('fam', 'fam2'),
        adopterId: fc.constantFrom('DK-1', 'DK-2', 'DK-2-h', 'DK-3'),
        date,
        status: fc.constantFrom('implemented', 'considered', 'piloted', null),
        rank: fc.constantFrom('preferred', 'deprecated', null),
        confidence: fc.constantFrom(0.5, null),
      },
      { requiredKeys: ['ideaId', 'adopterId'] },
    ),
  ),
  put(
    'copy',
    keys.copy,
    fc.record({ channel: fc.constantFrom('visit', 'network', null), confidence: fc.constantFrom(0.4, null) }),
  ),
  put('post', keys.post, fc.record({ title: word, text, textUse: fc.constantFrom('public', 'quotes') })),
  put(
    'citation',
    fc.constant(''),
    fc.record({
      postId: keys.post,
      ideaId: fc.constantFrom('fam', 'fam2'),
      adoptionId: fc.constantFrom('a1', 'a2', null),
      sourceAdoptionId: fc.constant(null),
      quote: fc.constantFrom('Gladsaxe så på det', 'fra Sverige', 'Silkeborg'),
    }),
  ),
  put('story', keys.story, fc.record({ title: word, steps }, { requiredKeys: ['title'] })),
  fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])).chain((noun) =>
    fc.record({
      op: fc.constant('delete' as const),
      noun: fc.constant(noun),
      key: keys[noun],
      withCitations: fc.boolean(),
    }),
  ),
  fc
    .constantFrom(...(Object.keys(keys) as (keyof typeof keys)[]))
    .chain((noun) =>
      fc.record({ op: fc.constant('state' as const), noun: fc.constant(noun), key: keys[noun], state }),
    ),
);

export function edit(graph: Graph, edits: readonly Edit[]): Promise<EditAnswer> {
  return applyEdits(graph, { actor: 'per', reason: null, kind: 'edit', edits, mayPublish: true });
}

/** The files of the folder as the service exports it, now or as they were. */
export async function exportedFolder(graph: Graph, knownAt?: number): Promise<Record<string, string>> {
  const app = createApp({ graph, log: jsonLog('error', (line) => process.stderr.write(line)) });
  const query = knownAt === undefined ? '' : `?knownAt=${knownAt}`;
  const response = await app.fetch(new Request(`http://localhost/export/folder.zip${query}`));
  if (!response.ok) throw new Error(await response.text());
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

/** The files that `copycat export FOLDER` writes: with all texts whole. */
export async function wholeExport(graph: Graph): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'copycat-export-'));
  await exportFolder(graph, folder);
  const files = await readdir(folder);
  const read = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}
