import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { testGraph } from '../setup/database.ts';
import { type Answer, asker } from '../setup/first-stories.ts';
import { plant } from '../setup/world.ts';
import { world } from './world.ts';

let ask: (query: string) => Promise<Answer & { statements: string[] }>;

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  const question = asker(graph);
  ask = async (query) => {
    const runs: StatementRun[] = [];
    const stop = graph.onStatement((run) => runs.push(run));
    const answer = await question(query);
    stop();
    return { ...answer, statements: runs.map((run) => run.name).sort() };
  };
});

describe('the curve of an idea', () => {
  it('tells what is certain and what is possible of each year, in two statements', async () => {
    const { data, errors, statements } = await ask(
      `{ idea(key: "x") { adoptionCount curve(interval: YEAR) { interval adopterCount undated complete reason
        dates { day month season year interval undated qualified } population { size }
        points { from to newAdopters { value min max } adopters { value min max } nonAdopters { value } hazard { value }
          growthRate { value min max } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { curve } = data.idea;
    expect(curve).toMatchObject({
      interval: 'YEAR',
      adopterCount: 7,
      undated: 1,
      complete: true,
      population: null,
    });
    expect(curve.dates).toEqual({
      day: 1,
      month: 1,
      season: 0,
      year: 3,
      interval: 1,
      undated: 1,
      qualified: 1,
    });
    expect(
      curve.points.map(({ from, adopters }: { from: string; adopters: object }) => [from, adopters]),
    ).toEqual([
      ['2010-01-01', { value: 2, min: 2, max: 2 }],
      ['2011-01-01', { value: 3, min: 3, max: 3 }],
      ['2012-01-01', { value: null, min: 4, max: 5 }],
      ['2013-01-01', { value: 6, min: 6, max: 6 }],
    ]);
    expect(curve.points.map((point: { growthRate: object }) => point.growthRate)).toEqual([
      null,
      { value: 0.5, min: 0.5, max: 0.5 },
      { value: null, min: 1 / 3, max: 2 / 3 },
      { value: null, min: 1 / 5, max: 2 / 4 },
    ]);
    expect(curve.points[0]).toMatchObject({ nonAdopters: null, hazard: null });
    expect(statements).toEqual(['idea/by-keys', 'idea/figures', 'spread/dates']);
  });

  it('counts a unit for its municipality in a population of municipalities, and once', async () => {
    const { data, statements } = await ask(
      `{ idea(key: "x") { curve(interval: YEAR, population: { adopters: { level: MUNICIPALITY, within: ["DK"] } }) {
        population { size adopters undated outside } points { nonAdopters { min max } hazard { min max } } } } }`,
    );
    // m0, m1, then m2 by its unit, m3 in 2012 or 2013; m4 undated; m5 rejected it and had the chance; Sverige is outside.
    expect(data.idea.curve.population).toEqual({ size: 6, adopters: 5, undated: 1, outside: 1 });
    expect(data.idea.curve.points).toEqual([
      { nonAdopters: { min: 3, max: 3 }, hazard: null },
      { nonAdopters: { min: 2, max: 2 }, hazard: { min: 1 / 3, max: 1 / 3 } },
      { nonAdopters: { min: 1, max: 2 }, hazard: { min: 0, max: 1 / 2 } },
      { nonAdopters: { min: 1, max: 1 }, hazard: { min: 0, max: 1 / 2 } },
    ]);
    expect(statements).toEqual(['idea/by-keys', 'spread/dates', 'spread/population']);
  });

  it('takes the population as a number too, and refuses one that is smaller than its adopters', async () => {
    const curve = (count: number) =>
      ask(`{ idea(key: "x") { curve(interval: YEAR, population: { count: ${count} }) {
        population { size adopters outside } points { nonAdopters { value } } } } }`);
    expect((await curve(20)).data.idea.curve).toMatchObject({
      population: { size: 20, adopters: 7, outside: 0 },
      points: [
        { nonAdopters: { value: 17 } },
        { nonAdopters: { value: 16 } },
        {},
        { nonAdopters: { value: 13 } },
      ],
    });
    expect((await curve(6)).errors?.[0]?.message).toBe(
      'population.count: expected at least the 7 that adopted; got 6.',
    );
  });

  it('keeps to filter and scope, and counts who took up a variant as well once', async () => {
    const { data } = await ask(
      `{ filtered: idea(key: "x") { curve(interval: MONTH, filter: { time: { from: "2010-01-01", to: "2011-12-31" } }) { adopterCount } }
        within: idea(key: "x") { curve(interval: QUARTER, filter: { within: ["m2"] }) { adopterCount points { from } } }
        variants: idea(key: "x") { curve(interval: YEAR, includeVariants: true) { adopterCount } }
        rejected: idea(key: "x", scope: { statuses: [IMPLEMENTED, REJECTED] }) { curve(interval: YEAR) { adopterCount } } }`,
    );
    expect(data.filtered.curve.adopterCount).toBe(3);
    expect(data.within.curve).toMatchObject({ adopterCount: 2 });
    expect(data.within.curve.points.map(({ from }: { from: string }) => from)).toEqual([
      '2011-01-01',
      '2011-04-01',
      '2011-07-01',
      '2011-10-01',
      '2012-01-01',
      '2012-04-01',
      '2012-07-01',
      '2012-10-01',
    ]);
    expect(data.variants.curve.adopterCount).toBe(8);
    expect(data.rejected.curve.adopterCount).toBe(8);
  });

  it('asks the same two statements for the curves of every idea of a page', async () => {
    const { data, statements } = await ask(
      '{ ideas(first: 100) { nodes { key curve(interval: YEAR) { adopterCount } } } }',
    );
    expect(data.ideas.nodes.length).toBe(17);
    expect(statements).toEqual(['idea/page', 'spread/dates']);
  });

  it("fits Bass's model, or says why not", async () => {
    const { data, errors } = await ask(
      `{ wave: idea(key: "wave") { curve(interval: YEAR, population: { count: 14 }) {
          nls: bass { method p { value standardError } q { value } m { value } rSquared peakTime from periods used leftOut noFit { refusal } }
          ols: bass(method: OLS) { p { value } m { value } noFit { refusal } }
          share: bass(method: SHARE) { m { value standardError } noFit { refusal } } } }
        x: idea(key: "x") { curve(interval: YEAR) {
          share: bass(method: SHARE) { noFit { refusal } }
          bass { p { value } from periods used leftOut noFit { refusal reason } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nls, ols, share } = data.wave.curve;
    expect(nls).toMatchObject({
      method: 'NLS',
      from: '2000-01-01',
      periods: 5,
      used: 12,
      leftOut: 0,
      noFit: null,
    });
    expect(nls.m.value).toBeGreaterThan(11);
    expect(nls.m.value).toBeLessThan(15);
    expect(nls.peakTime).toBeGreaterThan(2);
    expect(nls.peakTime).toBeLessThan(3);
    expect(nls.rSquared).toBeGreaterThan(0.9);
    expect(ols.noFit).toBeNull();
    expect(share).toEqual({ m: { value: 14, standardError: null }, noFit: null });
    expect(data.x.curve.share).toEqual({ noFit: { refusal: 'NO_POPULATION' } });
    expect(data.x.curve.bass).toEqual({
      p: null,
      from: '2010-01-01',
      periods: 4,
      used: 5,
      leftOut: 2,
      noFit: { refusal: expect.any(String), reason: expect.any(String) },
    });
  });

  it('parts its adopters by how early they were, or says why not', async () => {
    const { data, errors } = await ask(
      `{ wave: idea(key: "wave") { curve(interval: YEAR) { categories { scheme used leftOut reason
          classes { category count share adopters(first: 2) { key name } } } valente: categories(scheme: VALENTE) { classes { category count } } } }
        x: idea(key: "x") { curve(interval: YEAR) { categories(scheme: ROGERS_RANK) { classes { count } used leftOut reason } } } }`,
    );
    expect(errors).toBeUndefined();
    const { categories, valente } = data.wave.curve;
    expect(categories).toMatchObject({ scheme: 'ROGERS_DEVIATION', used: 12, leftOut: 0, reason: null });
    expect(
      categories.classes.map(({ category, count }: { category: string; count: number }) => [category, count]),
    ).toEqual([
      ['INNOVATORS', 0],
      ['EARLY_ADOPTERS', 1],
      ['EARLY_MAJORITY', 7],
      ['LATE_MAJORITY', 3],
      ['LAGGARDS', 1],
    ]);
    expect(categories.classes[1]).toMatchObject({ share: 1 / 12, adopters: [{ key: 'm0', name: 'By 0' }] });
    expect(categories.classes[2].adopters.map(({ key }: { key: string }) => key)).toEqual(['m1', 'm2']);
    expect(valente.classes.map(({ count }: { count: number }) => count)).toEqual([1, 7, 3, 1]);
    expect(data.x.curve.categories).toEqual({
      classes: [],
      used: 5,
      leftOut: 2,
      reason: 'Expected at least 10 adopters whose first take-up certainly lies in one interval; got 5.',
    });
  });
});

describe('innovativeness', () => {
  const question = (args: string) =>
    `{ innovativeness(filter: { topics: ["planted"] }, ${args}) { measure total ideas withoutYear coarse complete reason
      scores { adopter { key } score standardError adoptions chances } } }`;

  it('ranks who is early over the ideas of a topic, in three statements', async () => {
    const { data, errors, statements } = await ask(question('measure: WALKER'));
    expect(errors).toBeUndefined();
    const { scores, ...rest } = data.innovativeness;
    expect(rest).toEqual({
      measure: 'WALKER',
      total: 4,
      ideas: 14,
      withoutYear: 14,
      coarse: 0,
      complete: true,
      reason: null,
    });
    expect(scores[0]).toMatchObject({ adopter: { key: 'm0' }, score: 1, adoptions: 14, chances: 14 });
    expect(statements).toEqual(['adopter/by-keys', 'idea/of-topics', 'spread/take-ups']);
  });

  it('lifts adopters to a level, and counts what cannot be lifted', async () => {
    const { data } = await ask(
      '{ innovativeness(measure: RATE, level: MUNICIPALITY, filter: { ideas: ["x"] }) { coarse total scores { adopter { key } adoptions chances } } }',
    );
    expect(data.innovativeness).toEqual({
      coarse: 1,
      total: 3,
      scores: [
        { adopter: { key: 'm0' }, adoptions: 1, chances: 1 },
        { adopter: { key: 'm1' }, adoptions: 1, chances: 1 },
        { adopter: { key: 'm2' }, adoptions: 1, chances: 2 },
      ],
    });
  });

  it('has a rate in a window and a smoothed one around a year', async () => {
    const rate = await ask(question('measure: RATE, from: 2003, to: 2004, first: 1'));
    expect(rate.data.innovativeness).toMatchObject({
      complete: false,
      reason: 'The 1 with the highest scores of 4 are shown.',
      scores: [{ adopter: { key: 'm0' }, score: 1, adoptions: 2, chances: 2 }],
    });
    const smoothed = await ask(question('measure: RATE_SMOOTHED, year: 2004'));
    expect(smoothed.data.innovativeness.scores[0]).toMatchObject({
      adopter: { key: 'm0' },
      score: 1,
      adoptions: 3,
    });
  });

  it.each([
    ['measure: RATE_SMOOTHED', 'year: expected the year to smooth around with RATE_SMOOTHED.'],
    ['measure: WALKER, from: 2000', 'from: a window of years goes with RATE; got WALKER.'],
    ['measure: RATE, from: 2004, to: 2001', 'from: comes after "to": 2004 and 2001.'],
    ['measure: RATE, first: 501', 'first: expected 0 to 500; got 501.'],
  ])('refuses %s', async (args, message) => {
    expect((await ask(question(args))).errors?.[0]?.message).toBe(message);
  });
});
