import { expect } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { type Cells, plant, type World } from '../setup/world.ts';

/**
 * Rival claims about three adoptions of one idea leave 2 · 3 · 2 readings. Each of them is planted beside it as an idea of its own, in
 * which nothing is rival: what the service says of all readings is held against what it says of each.
 */
const places: Cells[] = [
  { id: 'SE', kind: 'country', name: 'Sverige', country: 'SE' },
  { id: 'DK', kind: 'country', name: 'Danmark', country: 'DK' },
  { id: 'dalarna', kind: 'region', name: 'Dalarna', parent_id: 'SE', country: 'SE' },
  { id: 'jylland', kind: 'region', name: 'Jylland', parent_id: 'DK', country: 'DK' },
  { id: 'leksand', kind: 'municipality', name: 'Leksand', parent_id: 'dalarna', country: 'SE' },
  { id: 'falun', kind: 'municipality', name: 'Falun', parent_id: 'dalarna', country: 'SE' },
  { id: 'holstebro', kind: 'municipality', name: 'Holstebro', parent_id: 'jylland', country: 'DK' },
  { id: 'ribe', kind: 'municipality', name: 'Ribe', parent_id: 'jylland', country: 'DK' },
  { id: 'odense', kind: 'municipality', name: 'Odense', parent_id: 'jylland', country: 'DK' },
  { id: 'ks', kind: 'organisation', name: 'KS', country: 'NO' },
  { id: 'coi', kind: 'organisation', name: 'COI', parent_id: 'DK', country: 'DK' },
];

const adoptions: Cells[] = [
  { id: 'a0', adopter_id: 'SE', date: '2001' },
  { id: 'a1', adopter_id: 'leksand', date: '2001-05', refines_id: 'a0' },
  { id: 'a2', adopter_id: 'falun', date: '2003' },
  { id: 'a3', adopter_id: 'holstebro', date: '' },
  { id: 'a4', adopter_id: 'ribe', date: '2006-02' },
  { id: 'a5', adopter_id: 'odense', date: '2008' },
  { id: 'a6', adopter_id: 'coi', date: '2009' },
  { id: 'a7', adopter_id: 'SE', date: '2012' },
];

const from = (adoption: string, source: string, rank: string, more: Cells = {}): Cells => ({
  ...{ adoption_id: adoption, source_adoption_id: source, rank },
  ...more,
});
const copies: Cells[] = [
  from('a2', 'a0', 'normal', { confidence: '0.5', basis: 'stated', channel: 'visit', fidelity: 'copied' }),
  from('a3', 'a1', 'preferred', { via: 'ks', channel: 'network', basis: 'implied' }),
  from('a3', 'a2', 'normal', { confidence: '0.8', basis: 'stated', fidelity: 'adapted' }),
  from('a4', 'a3', 'preferred', { channel: 'visit', fidelity: 'copied', basis: 'stated' }),
  from('a4', 'a2', 'normal', { channel: 'course', fidelity: 'inspired' }),
  from('a4', 'a0', 'normal', { confidence: '0.2', via: 'ks' }),
  from('a4', 'a1', 'deprecated', { basis: 'inferred' }),
  from('a5', 'a4', 'normal', { fidelity: 'copied', channel: 'visit' }),
  from('a5', 'a3', 'normal', { fidelity: 'adapted', confidence: '0.9' }),
  from('a5', 'a2', 'deprecated', { channel: 'award' }),
  from('a6', 'a4', 'normal', { basis: 'stated' }),
  from('a7', 'a6', 'normal', { via: 'ks;coi' }),
];

/** Every way to take one rank for each adoption. */
export const readings = copiesByAdoption().reduce<Cells[][]>(
  (all, claims) =>
    all.flatMap((held) =>
      [...new Set(claims.map((claim) => claim.rank))].map((rank) => [
        ...held,
        ...claims.filter((claim) => claim.rank === rank),
      ]),
    ),
  [[]],
);

function copiesByAdoption(): Cells[][] {
  const keys = [...new Set(copies.map((copy) => copy.adoption_id))];
  return keys.map((key) => copies.filter((copy) => copy.adoption_id === key));
}

const named = (name: string, key: string | undefined) => `${name}-${key}`;
const world: World = {
  adopters: places,
  ideas: ['rival', ...readings.map((_, n) => `r${n}`)].map((id) => ({ id, name: id })),
  adoptions: ['rival', ...readings.map((_, n) => `r${n}`)].flatMap((idea) =>
    adoptions.map((adoption) => ({
      ...adoption,
      id: named(idea, adoption.id),
      idea_id: idea,
      refines_id: adoption.refines_id ? named(idea, adoption.refines_id) : '',
    })),
  ),
  copies: [
    ...copies.map((copy) => ends('rival', copy)),
    ...readings.flatMap((held, n) => held.map((copy) => ({ ...ends(`r${n}`, copy), rank: '' }))),
  ],
};

function ends(idea: string, copy: Cells): Cells {
  return {
    ...copy,
    adoption_id: named(idea, copy.adoption_id),
    source_adoption_id: named(idea, copy.source_adoption_id),
  };
}

let ask: FirstStories['ask'];

/** Plants the world; to be called before all tests. */
export async function plantRivals(): Promise<FirstStories['ask']> {
  const graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
  return ask;
}

/** The data of an answer without errors. */
export async function answer(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** The same question of every reading's own idea. */
export function ofEach(query: string, variables: (idea: string) => Record<string, unknown>) {
  return Promise.all(readings.map((_, n) => answer(query, variables(`r${n}`))));
}

export const ALL = { policy: 'ALL' };
