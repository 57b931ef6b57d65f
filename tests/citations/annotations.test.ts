import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, type Exporter, exporter, textOf } from '../exports/exported.ts';
import { raw } from '../setup/empty-database.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

let stories: FirstStories;
let read: Exporter;

beforeAll(async () => {
  stories = await firstStories();
  read = exporter(stories.graph);
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads JSON-LD as it expects it
const collection = async (query = ''): Promise<any> =>
  JSON.parse(await textOf(await read(`/export/annotations.jsonld${query}`)));

/** The motivations of the Web Annotation Vocabulary (W3C Recommendation, 3.3.5). */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

describe('citations as W3C Web Annotations', () => {
  it('are one collection with one page, in the media type of the protocol', async () => {
    const response = await read('/export/annotations.jsonld');
    expect(response.headers.get('content-type')).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    );
    const { first, ...whole } = JSON.parse(await textOf(response));
    expect(whole).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '/export/annotations.jsonld',
      type: 'AnnotationCollection',
      total: 36,
    });
    expect(first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(first.items).toHaveLength(36);
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(36);
  });

  it('use the words of the model only: type, motivation, bodies with a purpose, a target with two selectors', async () => {
    for (const annotation of (await collection()).first.items) {
      expect(Object.keys(annotation).sort()).toEqual(['body', 'id', 'motivation', 'target', 'type']);
      expect(annotation.type).toBe('Annotation');
      expect(MOTIVATIONS).toContain(annotation.motivation);
      for (const body of annotation.body) {
        expect(['TextualBody', 'SpecificResource']).toContain(body.type);
        expect(MOTIVATIONS).toContain(body.purpose);
        if (body.type === 'TextualBody') expect(body.value).not.toBe('');
        else expect(body.source.id).toMatch(/^\/graphql\?query=/);
      }
      const [quote, position, ...more] = annotation.target.selector;
      expect(more).toEqual([]);
      expect(quote.type).toBe('TextQuoteSelector');
      expect(position.type).toBe('TextPositionSelector');
    }
  });

  it('quote the text at their positions, which count code points', async () => {
    const { data } = await stories.ask('{ posts { nodes { key url text } } }');
    const { first } = await collection('?posts=004');
    const { text, url } = data.posts.nodes.find(({ key }: { key: string }) => key === '004');
    const points = [...text];
    for (const { target } of first.items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(target.source.id).toBe(url);
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
      expect(points.slice(end, end + 32).join('')).toBe(suffix);
    }
  });

  it('each stand at the address that is their id', async () => {
    for (const annotation of (await collection('?posts=004')).first.items.slice(0, 3)) {
      const alone = JSON.parse(await textOf(await read(annotation.id)));
      expect(alone).toEqual({ '@context': 'http://www.w3.org/ns/anno.jsonld', ...annotation });
    }
    const missing = await read('/export/annotation/nobody.jsonld');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is no citation with the key');
  });

  it('link to what they support, at an address that answers it', async () => {
    const { first } = await collection('?posts=004');
    const copied = first.items.find(({ body }: { body: unknown[] }) =>
      JSON.stringify(body).includes('"dcterms:type":"Copy","dcterms:identifier":"a03;a02"'),
    );
    expect(copied.motivation).toBe('linking');
    const [words, idea, copy] = copied.body;
    expect(words.value).toBe('Sundhedsplejen: Familieiværksætterne, from Holstebro');
    expect(idea).toMatchObject({ purpose: 'identifying' });
    const address = decodeURIComponent(copy.source.id.replace('/graphql?query=', ''));
    expect((await stories.ask(address)).data.node.__typename).toBe('Copy');
  });

  it('are chosen by idea, by topic and by post, and of none there is no page', async () => {
    const { data } = await stories.ask('{ idea(key: "lup") { citations { totalCount } } }');
    expect((await collection('?ideas=lup')).total).toBe(data.idea.citations.totalCount);
    expect(await collection('?posts=nobody')).not.toHaveProperty('first');
    expect((await collection('?posts=nobody')).total).toBe(0);
    expect((await read('/export/annotations.jsonld?post=004')).status).toBe(400);
    expect((await read('/export/annotations.csv')).status).toBe(400);
  });

  it('are the same bytes at the same state', async () => {
    const [one, two] = [await read('/export/annotations.jsonld'), await read('/export/annotations.jsonld')];
    expect((await bytesOf(one)).equals(await bytesOf(two))).toBe(true);
    expect(one.headers.get('etag')).toBe(two.headers.get('etag'));
  });

  it('tell nothing around a quote where only quotes may be shown, and leave out what was lost or may not be seen', async () => {
    await raw("MATCH (p:Post {key: '004'}) SET p.textUse = 'quotes'");
    const { first, total } = await collection('?posts=004');
    for (const { target } of first.items) expect(Object.keys(target.selector[0])).toEqual(['type', 'exact']);
    await raw(
      "MATCH (:Post {key: '004'})<-[:IN]-(c:Citation) WITH c ORDER BY c.key LIMIT 1 SET c.anchoring = 'lost'",
    );
    expect((await collection('?posts=004')).total).toBe(total - 1);
    await raw("MATCH (p:Post {key: '004'}) SET p.state = 'withdrawn'");
    expect((await collection('?posts=004')).total).toBe(0);
    expect((await read(first.items.at(-1).id)).status).toBe(404);
  });
});
