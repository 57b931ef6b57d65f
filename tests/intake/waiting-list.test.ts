import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseAllowed } from '../../src/intake/network-rules.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type Ask, everythingHolds, REFUSED, refusal, written } from '../editing/editors.ts';
import { testGraph } from '../setup/database.ts';
import { asker } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';
import { html, type Pages, type Site, site } from './site.ts';

const page = (name: string) => readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');
/** Without the address that it says is its own, which is another site's here. */
const placed = (name: string) => html(page(name).replace(/<link rel="canonical"[^>]*>/, ''));

let graph: Graph;
let key: string;
let anyone: Ask;

beforeEach(async () => {
  graph = await testGraph();
  ({ key } = await personWith(graph, 'editor'));
  anyone = asker(graph);
});

/** An editor of a service that may read these sites beside the public network. */
function editorOf(...sites: readonly Site[]): Ask {
  const allowed = sites.flatMap(({ allowed: entry }) => parseAllowed(entry) ?? []);
  return asker(graph, key, { intake: { allowed, contact: 'editor@kommune.example' } });
}

const quick: Pages = {
  '/robots.txt': (_request, response) => response.end('User-agent: *\nCrawl-delay: 0'),
};

const IMPORT = `mutation ($from: PostSource!) { importPosts(from: $from) {
  waiting { key standing title authors published language url source fetchedFrom likeness republishes { key } }
  known { by reason post { key } waitingPost { standing } } failures { source fault reason } complete reason } }`;
const TAKE = `mutation ($key: String!, $postKey: String, $post: PostChange, $requestKey: String) {
  takeInPost(key: $key, postKey: $postKey, post: $post, requestKey: $requestKey, reason: "tells of a copy") {
    ... on PostWritten { position post { key title text textUse published voice { key } republished { nodes { key } } } } ${REFUSED} } }`;

async function imported(ask: Ask, from: object) {
  const { data, errors } = await ask(IMPORT, { from });
  expect(errors).toBeUndefined();
  return data.importPosts;
}

async function waiting(ask: Ask, standing = 'WAITING'): Promise<string[]> {
  const { data } = await ask(`{ waitingPosts(standing: ${standing}) { totalCount nodes { title } } }`);
  expect(data.waitingPosts.totalCount).toBe(data.waitingPosts.nodes.length);
  return data.waitingPosts.nodes.map(({ title }: { title: string }) => title);
}

describe('a post that comes in', () => {
  it('waits, and is nowhere to be seen until an editor takes it in, as a draft', async () => {
    const blog = await site({ ...quick, '/hjulet': placed('wordpress-nb') });
    const editor = editorOf(blog);
    const report = await imported(editor, { addresses: [`${blog.url}/hjulet?utm_source=x`] });
    expect(report).toMatchObject({ known: [], failures: [], complete: true, reason: null });
    const [found] = report.waiting;
    expect(found).toMatchObject({
      standing: 'WAITING',
      title: 'Hjulet finnes allerede',
      authors: ['Kari Nordmo'],
      published: '2019-03-14',
      language: 'nb',
      republishes: null,
    });
    expect(await waiting(editor)).toEqual(['Hjulet finnes allerede']);
    expect((await anyone('{ posts { totalCount } }')).data).toEqual({ posts: { totalCount: 0 } });

    const WAITING_POST = 'query ($key: String!) { waitingPost(key: $key) { standing text } }';
    const { waitingPost } = (await editor(WAITING_POST, { key: found.key })).data;
    expect(waitingPost).toMatchObject({
      standing: 'WAITING',
      text: expect.stringMatching(/^I fjor høst satt vi/),
    });
    expect((await anyone(WAITING_POST, { key: found.key })).errors?.[0]?.message).toMatch(/^Seeing drafts/);

    const post = { title: 'Hjulet', authors: ['Kari Nordmo', 'Ola Li'] };
    const taken = await written(editor(TAKE, { key: found.key, postKey: 'hjulet', post }));
    expect(taken.post).toMatchObject({
      key: 'hjulet',
      title: 'Hjulet',
      published: '2019-03-14',
      textUse: 'QUOTES',
    });
    expect(taken.post.text).toMatch(/^I fjor høst satt vi åtte stykker/);
    expect(await waiting(editor)).toEqual([]);
    expect(await waiting(editor, 'TAKEN')).toEqual(['Hjulet finnes allerede']);
    expect((await anyone('{ posts { totalCount } }')).data).toEqual({ posts: { totalCount: 0 } });
    expect((await editor('{ posts { nodes { key } } }')).data).toEqual({
      posts: { nodes: [{ key: 'hjulet' }] },
    });
    await everythingHolds(graph);
  });

  it('is taken in once, however often the request is sent', async () => {
    const editor = editorOf();
    const text =
      'Kommunen fik idéen fra en nabo og har nu brugt den i flere år, fortæller lederen af biblioteket.';
    const { waiting: list } = await imported(editor, { text: { title: 'Et', text } });
    const ask = { key: list[0].key, postKey: 'et', requestKey: 'r-1' };
    const once = await written(editor(TAKE, ask));
    expect(await written(editor(TAKE, ask))).toEqual(once);
    const { errors } = await editor(TAKE, { key: list[0].key, postKey: 'to' });
    expect(errors?.[0]?.message).toContain(
      'does not wait any more: it was taken in as the post “et” by the-editor',
    );
  });

  it('stays waiting where it cannot be taken in', async () => {
    const editor = editorOf();
    const { waiting: list } = await imported(editor, {
      text: { title: 'Et', text: 'Det er en ganske kort tekst.' },
    });
    const failure = await refusal(editor(TAKE, { key: list[0].key, post: { language: 'dansk!' } }));
    expect(failure).toMatchObject({ field: 'post.language' });
    expect(await waiting(editor)).toEqual(['Et']);
  });

  it('is dismissed with a reason, and not offered again by its address or its text', async () => {
    const blog = await site({ ...quick, '/a': placed('agency-da'), '/b': placed('agency-da') });
    const editor = editorOf(blog);
    const { waiting: list } = await imported(editor, { addresses: [`${blog.url}/a`] });
    const dismissal = `mutation { dismissPost(key: "${list[0].key}", reason: "ingen kopi") { standing decidedBy why } }`;
    expect((await editor(dismissal)).data).toEqual({
      dismissPost: { standing: 'DISMISSED', decidedBy: 'the-editor', why: 'ingen kopi' },
    });
    const again = await imported(editor, { addresses: [`${blog.url}/a/`, `${blog.url}/b`] });
    expect(again.waiting).toEqual([]);
    expect(again.known).toEqual([
      {
        by: 'ADDRESS',
        reason: 'It was dismissed: ingen kopi.',
        post: null,
        waitingPost: { standing: 'DISMISSED' },
      },
      {
        by: 'TEXT',
        reason: 'It was dismissed: ingen kopi.',
        post: null,
        waitingPost: { standing: 'DISMISSED' },
      },
    ]);
    expect(blog.asked).toEqual(['/robots.txt', '/a', '/robots.txt', '/b']);
    expect((await editor(dismissal)).errors?.[0]?.message).toContain('it was dismissed by the-editor');
  });

  it('tells why each address could not be had, and takes in the others', async () => {
    const blog = await site({
      ...quick,
      '/a': placed('news-nn'),
      '/image': html('x', { 'content-type': 'image/png' }),
    });
    const addresses = [
      `${blog.url}/a`,
      `${blog.url}/gone`,
      `${blog.url}/image`,
      'http://127.0.0.1:1/',
      'somewhere',
    ];
    const report = await imported(editorOf(blog), { addresses });
    expect(report.waiting.map(({ title }: { title: string }) => title)).toEqual([
      'Tok med seg sansehagen heim',
    ]);
    expect(
      report.failures.map(({ source, fault }: { source: string; fault: string }) => [source, fault]),
    ).toEqual([
      [`${blog.url}/gone`, 'STATUS'],
      [`${blog.url}/image`, 'TYPE'],
      ['http://127.0.0.1:1/', 'NETWORK'],
      ['somewhere', 'ADDRESS'],
    ]);
  });
});

describe('a press release that is published again', () => {
  it('is linked to the first of it, and counts as one voice', async () => {
    const town = await site({ ...quick, '/pris': placed('press-release-da') });
    const paper = await site({
      ...quick,
      '/middag': placed('press-release-changed-da'),
      '/pris': placed('press-release-da'),
    });
    const editor = editorOf(town, paper);
    const first = await imported(editor, { addresses: [`${town.url}/pris`] });
    await written(editor(TAKE, { key: first.waiting[0].key, postKey: 'pris' }));
    const again = await imported(editor, { addresses: [`${paper.url}/middag`, `${paper.url}/pris`] });
    expect(again.waiting.map(({ republishes }: { republishes: object }) => republishes)).toEqual([
      { key: 'pris' },
      { key: 'pris' },
    ]);
    expect(again.waiting[0].likeness).toBeGreaterThan(0.8);
    expect(again.waiting[1].likeness).toBe(1);
    const [changed, same] = again.waiting;
    const taken = await written(editor(TAKE, { key: changed.key, postKey: 'middag' }));
    expect(taken.post.voice).toEqual({ key: 'pris' });
    await written(editor(TAKE, { key: same.key, postKey: 'omtryk' }));
    const apart = await editor(
      '{ post(key: "pris") { republished { nodes { key } } } posts { nodes { voice { key } } } }',
    );
    expect(apart.data.post.republished.nodes).toEqual([{ key: 'middag' }, { key: 'omtryk' }]);
    expect(new Set(apart.data.posts.nodes.map(({ voice }: { voice: { key: string } }) => voice.key))).toEqual(
      new Set(['pris']),
    );
    const failure = await refusal(
      editor(`mutation { changePost(key: "pris", post: { republishes: "middag" }) { ${REFUSED} } }`),
    );
    expect(failure).toMatchObject({ code: 'VOICE', field: 'post.republishes' });
    await everythingHolds(graph);
  });

  it('is found among the posts of an import too, and an editor may say otherwise', async () => {
    const editor = editorOf();
    const { text } = JSON.parse(
      readFileSync(new URL('./pages/press-release-da.json', import.meta.url), 'utf8'),
    );
    const create =
      'mutation ($post: NewPost!) { createPost(post: $post) { ... on PostWritten { post { key } } } }';
    await written(editor(create, { post: { key: 'pris', text } }));
    const [, ...rest] = text.split('\n\n');
    const { waiting: list } = await imported(editor, {
      text: { title: 'Ny', text: ['En anden indledning.', ...rest].join('\n\n') },
    });
    expect(list[0].republishes).toEqual({ key: 'pris' });
    const taken = await written(
      editor(TAKE, { key: list[0].key, postKey: 'ny', post: { republishes: null } }),
    );
    expect(taken.post.voice).toEqual({ key: 'ny' });
  });
});

describe('a feed', () => {
  const item = (path: string, title: string, content = '') =>
    `<item><title>${title}</title><link>BASE${path}</link><pubDate>Thu, 14 Mar 2019 10:00:00 +0100</pubDate>${content}</item>`;
  const rss = (...items: string[]) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>B</title>${items.join('')}</channel></rss>`;
  const whole = `<content:encoded><![CDATA[${'<p>Kommunen fik idéen fra en nabo og har nu brugt den i flere år, fortæller lederen af biblioteket.</p>'.repeat(6)}]]></content:encoded>`;

  it('named by a page gives its posts: the whole ones as it has them, the others from their pages, the known ones not again', async () => {
    const blog: Site = await site({
      ...quick,
      '/': html('<link rel="alternate" type="application/rss+xml" href="/feed">'),
      '/feed': (request, response) =>
        request.headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
              .end(rss(item('/1', 'Hel', whole), item('/2', 'Kort')).replaceAll('BASE', blog.url)),
      '/2': placed('agency-da'),
    });
    const editor = editorOf(blog);
    const report = await imported(editor, { feed: blog.url });
    expect(report).toMatchObject({ known: [], failures: [], complete: true });
    expect(
      report.waiting.map(({ title, published, language }: Record<string, string>) => [
        title,
        published,
        language,
      ]),
    ).toEqual([
      ['Hel', '2019-03-14', 'da'],
      ['Kort', '2019-03-14', 'da'],
    ]);
    expect(blog.asked).toEqual(['/robots.txt', '/', '/feed', '/2']);
    expect(await imported(editor, { feed: `${blog.url}/feed` })).toMatchObject({
      waiting: [],
      known: [],
      failures: [],
    });
    expect(blog.asked.slice(4)).toEqual(['/robots.txt', '/feed']);
  });

  it('of a WordPress is read page by page', async () => {
    const post = (n: number) => ({
      link: `https://blog.example/${n}/`,
      date: '2019-03-14T10:00:00',
      title: { rendered: `Nr. ${n}` },
      content: {
        rendered: `<p>${`Nummer ${n} fortæller noget, som de andre ikke gør, og ${n * 7} mere. `.repeat(9)}</p>`,
        protected: false,
      },
    });
    const blog = await site({
      ...quick,
      '/': html(
        '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed">',
      ),
      '/wp-json/wp/v2/posts': (request, response) => {
        const from = (Number(new URL(request.url ?? '', 'http://x').searchParams.get('page')) - 1) * 50;
        const posts = Array.from({ length: 60 }, (_, n) => post(n)).slice(from, from + 50);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(posts));
      },
    });
    const editor = editorOf(blog);
    const report = await imported(editor, { feed: blog.url });
    expect(report.failures).toEqual([]);
    expect(report.waiting).toHaveLength(60);
    expect((await imported(editor, { feed: blog.url })).known).toHaveLength(60);
  });

  it('that is none is refused in words', async () => {
    const blog = await site({ ...quick, '/': html('<p>Hej</p>') });
    expect((await imported(editorOf(blog), { feed: blog.url })).failures).toEqual([
      { source: blog.url, fault: 'UNREADABLE', reason: 'It is a page, and names no feed.' },
    ]);
  });
});

describe('who may', () => {
  it('nobody but editors lets posts in, sees them or decides on them', async () => {
    const reader = await personWith(graph, 'reader');
    for (const ask of [anyone, reader.ask]) {
      const asked = [
        ask('{ waitingPosts { totalCount } }'),
        ask(IMPORT, { from: { text: { text: 'x' } } }),
        ask(TAKE, { key: 'x' }),
        ask('mutation { dismissPost(key: "x", reason: "y") { key } }'),
      ];
      for (const { errors } of await Promise.all(asked))
        expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.code);
    }
  });

  it('too many addresses are refused as a whole', async () => {
    const addresses = Array.from({ length: 21 }, (_, n) => `https://a.example/${n}`);
    const { errors } = await editorOf()(IMPORT, { from: { addresses } });
    expect(errors?.[0]?.message).toBe('addresses: expected 1 to 20 addresses; got 21.');
  });
});
