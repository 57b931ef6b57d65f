import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../setup/database.ts';
import { asker, type FirstStories } from '../setup/first-stories.ts';
import { plant, randomWorld, type World } from '../setup/world.ts';
import { type ScannedScope, scannedAdoptions, scannedCopies } from './scan.ts';

/** As the random world, but some of what began has ended, in a year or a month. */
const base = randomWorld(23);
const world: World = {
  ...base,
  adoptions: base.adoptions.map((adoption, i) => {
    const year = Number(adoption.date?.slice(0, 4));
    const ended = i % 3 || !year ? '' : i % 2 ? `${year + 3}` : `${year + 2}-06`;
    return { ...adoption, ended };
  }),
};

let ask: FirstStories['ask'];

beforeAll(async () => {
  const graph = await testGraph();
  await plant(graph, world);
  ask = asker(graph);
});

const QUESTION = `query ($scope: Scope) {
  copies(first: 500, scope: $scope) { totalCount nodes { key } }
  ideas(first: 50, scope: $scope) { nodes { key adoptionCount adoptions(first: 500) { nodes { key } } } }
}`;

const ALL_STATUSES = ['CONSIDERED', 'REJECTED', 'PILOTED', 'IMPLEMENTED', 'SCALED', 'ABANDONED', 'UNKNOWN'];

describe('what counts in a scope, held against a plain scan of the folder', () => {
  const scopes: ScannedScope[] = (['BEST', 'CAUTIOUS', 'ALL'] as const).flatMap((policy) => [
    { policy },
    ...(['2004-06-30', '2012-12-31'] as const).flatMap((asOf) =>
      (['CERTAIN', 'POSSIBLE'] as const).map((certainty) => ({ policy, asOf, certainty })),
    ),
  ]);

  for (const scope of scopes)
    it(`${Object.values(scope).join(' ')}`, async () => {
      for (const statuses of [undefined, ALL_STATUSES]) {
        const { data, errors } = await ask(QUESTION, { scope: { ...scope, statuses } });
        expect(errors).toBeUndefined();
        const words = statuses?.map((each) => each.toLowerCase());
        const copies = scannedCopies(world, words, scope);
        expect(data.copies.nodes.map((copy: { key: string }) => copy.key)).toEqual(
          copies.map((copy) => copy.key),
        );
        expect(data.copies.totalCount).toBe(copies.length);
        const adoptions = scannedAdoptions(world, words, scope);
        for (const idea of data.ideas.nodes) {
          const expected = adoptions.filter((adoption) => adoption.idea_id === idea.key).map(({ id }) => id);
          expect(idea.adoptions.nodes.map((adoption: { key: string }) => adoption.key)).toEqual(expected);
          expect(idea.adoptionCount).toBe(expected.length);
        }
      }
    });

  it('each of these scopes holds something else', () => {
    const held = scopes.map((scope) => {
      const keys = [...scannedCopies(world, undefined, scope), ...scannedAdoptions(world, undefined, scope)];
      return JSON.stringify(keys.map((each) => ('key' in each ? each.key : each.id)));
    });
    expect(new Set(held).size).toBe(scopes.length);
  });
});
