import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/interchange/export-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { testGraph } from '../setup/database.ts';
import { contentOf, emptyFolder, FIRST_STORIES, folderOf, taken, VILLAGE } from './folders.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await testGraph();
});

async function exported(): Promise<string> {
  const folder = await emptyFolder();
  await exportFolder(graph, folder);
  return folder;
}

describe('writing a folder out', () => {
  it('gives the first stories back byte for byte', async () => {
    await taken(graph, FIRST_STORIES);
    expect(await contentOf(await exported())).toEqual(await contentOf(FIRST_STORIES));
  });

  it('gives the same bytes after export, import into an empty database, export', async () => {
    await taken(graph, await folderOf(ODD));
    const once = await exported();
    await testGraph();
    await taken(graph, once, { batchSize: 2 });
    const content = await contentOf(await exported());
    expect(content).toEqual(await contentOf(once));
    expect(content['posts.csv']).toContain('"linje\r\nto ""med"" anførselstegn, 𝄞\n og mere"');
    expect(content['adopters.csv']).toContain('x,organisation,"Æ, Ø",,,,1e-7,-12.5,a;b,2014~,../2015-02,');
  });

  it('sorts by code point and not by UTF-16 unit', async () => {
    await taken(
      graph,
      await folderOf({ ideas: ['id,name', '\u{1d11e},G', '\uffee,H', 'Å,I', 'a,J', 'B,K'] }),
    );
    const content = await contentOf(await exported());
    expect(content['ideas.csv']?.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'id',
      'B',
      'a',
      'Å',
      '\uffee',
      '\u{1d11e}',
      '',
    ]);
  });

  it('writes six files of an empty database, each with its header', async () => {
    const content = await contentOf(await exported());
    expect(Object.keys(content)).toHaveLength(6);
    expect(content['copies.csv']).toBe(
      'adoption_id,source_adoption_id,fidelity,channel,via,basis,rank,rank_reason,confidence\r\n',
    );
  });

  it('replaces an earlier export and refuses a folder with anything else in it', async () => {
    await taken(graph, await folderOf(VILLAGE));
    const folder = await exported();
    const before = await contentOf(folder);
    await exportFolder(graph, folder);
    expect(await contentOf(folder)).toEqual(before);
    await writeFile(join(folder, 'thesis.txt'), 'mine');
    await expect(exportFolder(graph, folder)).rejects.toThrow('holds thesis.txt. Nothing was written.');
  });
});

const ODD = {
  adopters: [
    'id,kind,name,latitude,longitude,aliases,from,until',
    'x,organisation,"Æ, Ø",1e-7,-12.50,a;b,2014~,../2015-02',
    'y,country,Y,-0,0.0,,,',
  ],
  ideas: ['id,name,summary', 'i,"I ""citat""",  luft  '],
  adoptions: [
    'id,idea_id,adopter_id,date,confidence,rank,origin',
    'b,i,x,2015-24,0.10,normal,false',
    'a,i,y,2014-21,1,preferred,',
  ],
  copies: ['adoption_id,source_adoption_id,via', 'b,a,y;x'],
  posts: [
    'id,text,authors,text_use',
    'p,"linje\r\nto ""med"" anførselstegn, 𝄞\n og mere",A;B,quotes',
    'q,,,',
  ],
  citations: ['post_id,idea_id,adoption_id,quote', 'p,i,,𝄞', 'p,i,b,linje'],
};
