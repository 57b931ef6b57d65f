import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { raw } from '../setup/empty-database.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

const QUESTIONS = fileURLToPath(new URL('../questions/', import.meta.url));

let stories: FirstStories;

beforeEach(async () => {
  stories = await firstStories();
});

describe('a draft is seen by nobody from the public, in any question', () => {
  it('a copy that is a draft is in no list, count, spread or lineage', async () => {
    await raw("MATCH (a:Adoption {key: 'a03'})-[r:COPIED_FROM]->() SET r.state = 'draft', a:Exceptional");
    const { data } = await stories.ask(`{
      copies { totalCount nodes { key } }
      idea(key: "familieivaerksaetterne") { copyCount spread { copies { key } } }
      adoption(key: "a03") { sources { key } upstream { depth copies { key } } }
      node(id: "${Buffer.from('Copy:a03;a02').toString('base64url')}") { id }
    }`);
    expect(data.copies.totalCount).toBe(2);
    expect(data.idea).toEqual({ copyCount: 1, spread: { copies: [{ key: 'a02;a01' }] } });
    expect(data.adoption).toEqual({ sources: [], upstream: { depth: 0, copies: [] } });
    expect(data.node).toBeNull();
  });

  it('an adoption that is a draft takes its copies and counts with it', async () => {
    await raw("MATCH (a:Adoption {key: 'a02'}) SET a.state = 'draft', a:Exceptional");
    const { data } = await stories.ask(`{
      copies { totalCount }
      idea(key: "familieivaerksaetterne") { adoptionCount adoptions { nodes { key } } spread { adoptions { key } copies { key } } }
      adoption(key: "a02") { key }
      chain: adoption(key: "a03") { upstream { steps { adoption { key } } } }
      adopter(key: "DK-661") { adoptions { totalCount } copiedBy { totalCount } copiedFrom { totalCount } }
    }`);
    expect(data).toEqual({
      copies: { totalCount: 1 },
      idea: {
        adoptionCount: 2,
        adoptions: { nodes: [{ key: 'a01' }, { key: 'a03' }] },
        spread: { adoptions: [{ key: 'a01' }, { key: 'a03' }], copies: [] },
      },
      adoption: null,
      chain: { upstream: { steps: [{ adoption: { key: 'a03' } }] } },
      adopter: { adoptions: { totalCount: 0 }, copiedBy: { totalCount: 0 }, copiedFrom: { totalCount: 0 } },
    });
  });

  it('a post that is a draft takes its citations with it, and what they supported is cited no more', async () => {
    await raw("MATCH (p:Post {key: '004'}) SET p.state = 'draft'");
    const { data } = await stories.ask(`{
      posts { nodes { key } }
      post(key: "004") { key }
      idea(key: "familieivaerksaetterne") { citations { totalCount nodes { quote } } }
      adoption(key: "a03") { cited citations { totalCount } sources { cited citations { totalCount } } }
      search(text: "Copycat", kinds: [POST]) { nodes { post { key } } }
    }`);
    expect(data.posts.nodes.map((post: { key: string }) => post.key)).toEqual(['000', '001', '002', '003']);
    expect(data.post).toBeNull();
    expect(data.idea.citations).toEqual({ totalCount: 0, nodes: [] });
    expect(data.adoption).toEqual({
      cited: false,
      citations: { totalCount: 0 },
      sources: [{ cited: false, citations: { totalCount: 0 } }],
    });
    expect(data.search.nodes).toEqual([]);
  });

  it('a citation that is a draft supports nothing', async () => {
    await raw("MATCH (c:Citation {adoptionKey: 'a04'}) SET c.state = 'draft'");
    const { data } = await stories.ask(
      '{ adoption(key: "a04") { cited citations { totalCount } } idea(key: "copycat-pris") { citations { totalCount } } }',
    );
    expect(data).toEqual({
      adoption: { cited: false, citations: { totalCount: 0 } },
      idea: { citations: { totalCount: 0 } },
    });
  });

  it('an idea and an adopter that are drafts are in no list and not found', async () => {
    await raw("MATCH (i:Idea {key: 'lup'}) SET i.state = 'draft'");
    await raw("MATCH (u:Adopter {key: 'NO-3201-emma-hjort'}) SET u.state = 'draft'");
    const { data } = await stories.ask(`{
      idea(key: "lup") { key }
      ideas { totalCount }
      adopter(key: "NO-3201") { parts { nodes { key } } }
      search(text: "LUP", kinds: [IDEA]) { nodes { idea { key } } }
      emma: search(text: "Emma Hjort", kinds: [ADOPTER]) { nodes { adopter { key } } }
    }`);
    expect(data.idea).toBeNull();
    expect(data.ideas.totalCount).toBe(14);
    expect(data.adopter.parts.nodes.map((part: { key: string }) => part.key)).not.toContain(
      'NO-3201-emma-hjort',
    );
    expect(data.search.nodes).toEqual([]);
    expect(data.emma.nodes).toEqual([]);
  });

  it('with everything a draft, no question says anything but none', async () => {
    await raw("MATCH (n) WHERE n.state IS NOT NULL SET n.state = 'draft'");
    await raw("MATCH ()-[r:COPIED_FROM]->() SET r.state = 'draft'");
    await raw('MATCH (a:Adoption) SET a:Exceptional');
    for (const file of readdirSync(QUESTIONS).filter((name) => name.endsWith('.graphql'))) {
      const { data, errors } = await stories.ask(readFileSync(join(QUESTIONS, file), 'utf8'));
      expect(errors).toBeUndefined();
      for (const [field, value] of Object.entries(data)) {
        if (field === 'changes') onlyThatSomethingWasImported(value as Log);
        else expect([file, field, saysNothing(value)]).toEqual([file, field, true]);
      }
    }
  });
});

describe('of a post whose text may only be quoted, the public sees the cited passages alone', () => {
  it('neither its text nor what stands around a quote', async () => {
    await raw("MATCH (p:Post {key: '004'}) SET p.textUse = 'quotes'");
    const { data } = await stories.ask(
      '{ post(key: "004") { text textUse citations(first: 100) { nodes { quote prefix suffix start } } } }',
    );
    expect(data.post.text).toBeNull();
    expect(data.post.citations.nodes.length).toBeGreaterThan(5);
    for (const citation of data.post.citations.nodes)
      expect(citation).toMatchObject({ prefix: '', suffix: '' });
  });
});

interface Log {
  readonly nodes?: readonly Record<string, unknown>[];
}

/** That a folder was taken in is told to all who may read, but nothing of what came with it. */
function onlyThatSomethingWasImported({ nodes }: Log): void {
  for (const { kind, created, alterations, creations } of nodes ?? []) {
    expect(kind).toBe('IMPORT');
    expect([created, alterations, creations].map(saysNothing)).toEqual([true, true, true]);
  }
}

/** Null, 0, an empty list, false, or an object of nothing else. The state of the data is nobody's secret. */
function saysNothing(value: unknown): boolean {
  if (value === null || value === 0 || value === false || value === true) return true;
  if (Array.isArray(value)) return value.every(saysNothing);
  if (typeof value !== 'object') return false;
  return 'schemaVersion' in value || Object.values(value).every(saysNothing);
}
