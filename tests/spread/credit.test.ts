import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGraph } from '../../src/spread/copy-graph.ts';
import { caseReproductionOf, creditOf, exchangeOf } from '../../src/spread/credit.ts';
import { reciprocityOf } from '../../src/spread/reciprocity.ts';
import { goBetweensOf, sharesOf } from '../../src/spread/shares.ts';
import { adoption, cascade, copy, familieivaerksaetterne, graphOfShape, shapes } from './cascade.ts';

const byAdopter = (graph: ReturnType<typeof cascade>) =>
  exchangeOf(graph, creditOf(graph), (node) => graph.adoptions[node]?.adopterKey ?? null);

describe('credit', () => {
  it('adds up to 1 for every adoption with a source, by either weight', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }),
        (shape, sure) => {
          const graph = graphOfShape(shape, (a, b) => ({ confidence: sure[(a + b) % sure.length] ?? null }));
          for (const weight of ['EQUAL', 'CONFIDENCE'] as const) {
            const credit = creditOf(graph, weight);
            for (let node = 0; node < graph.size; node++) {
              const first = graph.firstEdge(node);
              const own = credit.subarray(first, first + graph.sources(node).length);
              if (own.length) expect(own.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
            }
            const all = caseReproductionOf(graph, credit).reduce((sum, part) => sum + part, 0);
            expect(all).toBeCloseTo(graph.size - graph.roots.length, 9);
          }
        },
      ),
    );
  });

  it('goes by confidence where asked, an unknown one counting as 1', () => {
    const graph = copyGraph(
      ['a', 'b', 'c'].map((key) => adoption(key)),
      [copy('a', 'c', { confidence: 0.25 }), copy('b', 'c')],
    );
    expect([...creditOf(graph, 'CONFIDENCE')]).toEqual([0.2, 0.8]);
    expect([...creditOf(graph)]).toEqual([0.5, 0.5]);
  });

  it('is shared equally where no source has any confidence', () => {
    const graph = copyGraph(
      ['a', 'b', 'c'].map((key) => adoption(key)),
      [copy('a', 'c', { confidence: 0 }), copy('b', 'c', { confidence: 0 })],
    );
    expect([...creditOf(graph, 'CONFIDENCE')]).toEqual([0.5, 0.5]);
  });
});

describe('the exporter index', () => {
  it('is 1 for Sweden, 0 for Holstebro and −1 for the health visitors', () => {
    const index = byAdopter(familieivaerksaetterne()).map(({ group, exporterIndex }) => [
      group,
      exporterIndex,
    ]);
    expect(index).toEqual([
      ['a01', 1],
      ['a02', 0],
      ['a03', -1],
    ]);
  });

  it('is null for an adopter that neither gave nor took, root or not', () => {
    expect(byAdopter(cascade('alone'))).toEqual([
      { group: 'alone', adoptions: 1, out: 0, in: 0, exporterIndex: null },
    ]);
  });

  it('leaves out what an adopter copied from itself', () => {
    const graph = copyGraph(
      [adoption('first', { adopterKey: 'oslo' }), adoption('again', { adopterKey: 'oslo' })],
      [copy('first', 'again')],
    );
    expect(byAdopter(graph)).toEqual([{ group: 'oslo', adoptions: 2, out: 0, in: 0, exporterIndex: null }]);
  });
});

describe('spread by channel and by go-between', () => {
  const via = (...keys: string[]) => ({ via: keys, channel: 'network' });
  const graph = copyGraph(
    ['a', 'b', 'c'].map((key) => adoption(key)),
    [copy('a', 'b', via('ks')), copy('a', 'c', { channel: 'visit' }), copy('b', 'c', via('ks', 'b'))],
  );
  const countries = ['SE', 'DK', null];
  const countryOf = (node: number) => countries[node] ?? null;

  it('credits one who carries and adopts nothing', () => {
    expect(goBetweensOf(graph, creditOf(graph), countryOf)).toEqual([
      { adopterKey: 'ks', copies: 2, credit: 1.25, acrossBorders: 1, adoptions: 0 },
      { adopterKey: 'b', copies: 1, credit: 0.25, acrossBorders: 0, adoptions: 1 },
    ]);
  });

  it('gives an association that carries one copy across a border credit 1 and adoptions 0', () => {
    const one = copyGraph([adoption('a'), adoption('b')], [copy('a', 'b', via('coi'))]);
    expect(goBetweensOf(one, creditOf(one), (node) => ['SE', 'DK'][node] ?? null)).toEqual([
      { adopterKey: 'coi', copies: 1, credit: 1, acrossBorders: 1, adoptions: 0 },
    ]);
  });

  it('splits by channel so that the shares add up to 1', () => {
    expect(sharesOf(graph, creditOf(graph), (each) => each.channel)).toEqual([
      { value: 'network', copies: 2, credit: 1.5, share: 0.75 },
      { value: 'visit', copies: 1, credit: 0.5, share: 0.25 },
    ]);
  });
});

describe('reciprocity', () => {
  const flows = (text: string) =>
    text.split(' ').map((pair) => ({ fromKey: pair[0] ?? '', toKey: pair[1] ?? '' }));

  it('is the part of ordered pairs of adopters that goes both ways, each pair counted once', () => {
    expect(reciprocityOf(flows('ab ab ba ac'))).toEqual({ pairs: 3, mutual: 2, value: 2 / 3 });
  });

  it('is null where nobody copied from another', () => {
    expect(reciprocityOf(flows('aa'))).toEqual({ pairs: 0, mutual: 0, value: null });
  });
});
