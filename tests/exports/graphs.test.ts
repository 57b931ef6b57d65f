import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, type World } from '../setup/world.ts';
import { type Exporter, exporter, textOf } from './exported.ts';
import { ideaInAddress, oddWorld } from './world.ts';
import { all, type Element, parseXml } from './xml.ts';

let get: Exporter;
let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, oddWorld as World);
  get = exporter(graph);
  ask = asker(graph);
});

const SPREAD = `query Spread($key: String!, $filter: CopyFilter, $variants: Boolean, $scope: Scope) {
  idea(key: $key, scope: $scope) { spread(filter: $filter, includeVariants: $variants) { adoptions { key } copies { key } } } }`;

/** What GraphQL answers, each question beside the parameters that ask the same of an export. */
const QUESTIONS: readonly { readonly query: string; readonly variables: Record<string, unknown> }[] = [
  { query: '', variables: {} },
  { query: '?includeVariants=true', variables: { variants: true } },
  { query: '?policy=ALL', variables: { scope: { policy: 'ALL' } } },
  { query: '?fidelities=copied;adapted', variables: { filter: { fidelities: ['COPIED', 'ADAPTED'] } } },
  {
    query: '?from=2014-01-01&to=2014-12-31',
    variables: { filter: { time: { from: '2014-01-01', to: '2014-12-31' } } },
  },
  {
    query: `?within=${encodeURIComponent('å/b.c')}&side=TO&asOf=2016-01-01&certainty=POSSIBLE`,
    variables: {
      filter: { place: { within: ['å/b.c'], side: 'TO' } },
      scope: { asOf: '2016-01-01', certainty: 'POSSIBLE' },
    },
  },
];

describe('a graph that is exported', () => {
  it('has the adoptions and the copies of the GraphQL spread, in the order of the keys, in every format', async () => {
    for (const { query, variables } of QUESTIONS) {
      const { data, errors } = await ask(SPREAD, { key: 'idé/1.0 & <2>', ...variables });
      expect(errors).toBeUndefined();
      const nodes = data.idea.spread.adoptions.map((each: { key: string }) => each.key);
      const edges = data.idea.spread.copies.map((each: { key: string }) => each.key);
      expect(nodes.length).toBeGreaterThan(1);
      for (const format of ['gexf', 'graphml', 'json', 'cyjs'])
        expect([query, format, await read(format, query)]).toEqual([query, format, { nodes, edges }]);
    }
  });

  it('over all ideas keeps the copies that pass and their ends', async () => {
    const whole = JSON.parse(
      await textOf(await get('/export/graph.json?statuses=considered;implemented;scaled')),
    );
    expect(whole.nodes.map((node: { id: string }) => node.id)).toEqual(['a1', 'a1-fine', 'a2/x', 'a7', 'a8']);
    const some = JSON.parse(await textOf(await get('/export/graph.json?topics=helse&channels=visit')));
    expect(some.nodes.map((node: { id: string }) => node.id)).toEqual(['a1', 'a2/x']);
    expect(some.edges).toHaveLength(1);
  });

  it('of a chain tells how deep it goes and whether it is whole', async () => {
    const chain = JSON.parse(await textOf(await get('/export/chain/a3.json')));
    expect(chain.nodes.map((node: { id: string }) => node.id)).toEqual(['a1', 'a1-fine', 'a2/x', 'a3']);
    expect(chain.graph).toMatchObject({ direction: 'upstream', depth: 2, complete: true, confidence: 0.9 });
    const cut = JSON.parse(await textOf(await get('/export/chain/a3.json?maxDepth=1')));
    expect(cut.graph).toMatchObject({ complete: false, reason: expect.stringContaining('depth of 1') });
    const key = encodeURIComponent('a2/x');
    const down = JSON.parse(await textOf(await get(`/export/chain/${key}.json?direction=downstream`)));
    expect(down.edges).toHaveLength(4);
  });

  it('names the state of the data and its own address in the file and in the headers', async () => {
    const address = `/export/spread/${ideaInAddress}.json`;
    const answer = await get(`${address}?statuses=scaled&policy=ALL`);
    const { graph } = JSON.parse(await textOf(answer));
    expect(graph).toEqual({
      position: 1,
      schema: expect.any(Number),
      address: `${address}?policy=ALL&statuses=scaled`,
    });
    expect(answer.headers.get('x-copycat-position')).toBe('1');
    expect(answer.headers.get('x-copycat-schema')).toBe(String(graph.schema));
    const gexf = parseXml(await textOf(await get('/export/graph.gexf')));
    expect(all(gexf, 'description')[0]?.text).toContain('position=1 ');
    const graphml = parseXml(await textOf(await get('/export/graph.graphml')));
    expect(dataOf(graphml, all(graphml, 'graph')[0])).toMatchObject({
      position: '1',
      address: '/export/graph.graphml',
    });
  });
});

describe('dates', () => {
  it('are a spell in GEXF only where the days are known, and never made a day', async () => {
    const gexf = parseXml(await textOf(await get(`/export/spread/${ideaInAddress}.gexf`)));
    const spells = Object.fromEntries(
      all(gexf, 'node').map((node) => [
        node.attributes.id,
        all(node, 'spell').map((spell) => spell.attributes),
      ]),
    );
    expect(spells).toEqual({
      a1: [],
      'a1-fine': [],
      'a2/x': [{ start: '2014-03-17' }],
      a3: [{ start: '2014-04-01', end: '2016-05-02' }],
      a4: [],
      a5: [],
    });
    const attributes = attributesOf(gexf, all(gexf, 'node')[1] as Element);
    expect(attributes).toMatchObject({ date: '2009-03', earliest: '2009-03-01', latest: '2009-03-31' });
  });

  it('that are open or unknown stay so', async () => {
    const { nodes } = JSON.parse(await textOf(await get('/export/graph.json')));
    const dates = (id: string) => {
      const { date, earliest, latest } = nodes.find((node: { id: string }) => node.id === id);
      return { date, earliest, latest };
    };
    expect(dates('a6')).toEqual({ date: null, earliest: null, latest: null });
    expect(dates('a7')).toEqual({ date: '../2012-02', earliest: null, latest: '2012-02-29' });
  });
});

describe('text', () => {
  it('comes through whole, whatever it holds', async () => {
    const gexf = parseXml(
      await textOf(await get('/export/graph.gexf?includeVariants=true').then(onlyWhereAllowed)),
    );
    expect(all(gexf, 'node').map((node) => node.attributes.label)).toContain('Ærø & <Sønner> "A/S"');
    expect(all(gexf, 'node').map((node) => node.attributes.label)).toContain('Enhed, med\nto linjer 𝄞');
    const graphml = parseXml(await textOf(await get('/export/graph.graphml')));
    const edge = all(graphml, 'edge').find((each) => each.attributes.target === 'a4');
    expect(dataOf(graphml, edge)).toMatchObject({ rank_reason: 'de sier det, "selv"\nto ganger' });
  });
});

describe('GeoJSON', () => {
  it('has a line for each copy between places that differ, and every adopter with its counts', async () => {
    const map = JSON.parse(await textOf(await get(`/export/spread/${ideaInAddress}.geojson`)));
    const of = (kind: string) =>
      map.features.filter((each: { properties: { feature: string } }) => each.properties.feature === kind);
    expect(of('copy').map((line: { id: string }) => line.id)).toEqual(['a2/x;a1', 'a4;a2/x']);
    expect(of('copy')[0].geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [15, 62],
        [10.4, 54.9],
      ],
    });
    expect(map.copies).toEqual({ total: 4, lines: 2, no_line: { same_place: 1, unplaced: 1 } });
    const points = Object.fromEntries(of('adopter').map((each: { id: string }) => [each.id, each]));
    expect(points['å/b.c'].properties).toMatchObject({ adoptions: 1, copied: 1, copied_by: 3 });
    expect(points.unit).toMatchObject({
      geometry: { type: 'Point', coordinates: [10.4, 54.9] },
      properties: { place_id: 'å/b.c' },
    });
    expect(points.nowhere.geometry).toBeNull();
  });
});

/** The export of all ideas takes no variants: what it refuses is asked again without. */
async function onlyWhereAllowed(response: Response): Promise<Response> {
  expect(response.status).toBe(400);
  return get('/export/graph.gexf');
}

async function read(format: string, query: string): Promise<{ nodes: string[]; edges: string[] }> {
  const text = await textOf(await get(`/export/spread/${ideaInAddress}.${format}${query}`));
  if (format === 'json') return linked(JSON.parse(text));
  if (format === 'cyjs') {
    const { nodes, edges } = JSON.parse(text).elements;
    const data = (each: { data: object }) => each.data;
    return linked({ nodes: nodes.map(data), edges: edges.map(data) });
  }
  const root = parseXml(text);
  return linked({
    nodes: all(root, 'node').map((each) => each.attributes),
    edges: all(root, 'edge').map((each) => each.attributes),
  });
}

function linked({ nodes, edges }: { nodes: Record<string, string>[]; edges: Record<string, string>[] }) {
  return {
    nodes: nodes.map((node) => node.id as string),
    edges: edges.map((edge) => `${edge.target};${edge.source}`),
  };
}

function attributesOf(gexf: Element, node: Element): Record<string, string | undefined> {
  const declared = all(gexf, 'attributes').find((each) => each.attributes.class === 'node') as Element;
  const titles = new Map(
    all(declared, 'attribute').map((each) => [each.attributes.id, each.attributes.title]),
  );
  return Object.fromEntries(
    all(node, 'attvalue').map((each) => [titles.get(each.attributes.for), each.attributes.value]),
  );
}

function dataOf(graphml: Element, element: Element | undefined): Record<string, string> {
  const names = new Map(all(graphml, 'key').map((key) => [key.attributes.id, key.attributes['attr.name']]));
  return Object.fromEntries(
    (element?.children ?? [])
      .filter((each) => each.name === 'data')
      .map((each) => [names.get(each.attributes.key), each.text]),
  );
}
