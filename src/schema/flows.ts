import { adopterByKey } from '../domain/adopter.ts';
import { type FlowCell, type FlowMatrix, flowsOf } from '../spread/flows.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { CopyFilter } from './filters.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

const FlowPart = builder.enumType('FlowPart', {
  description: 'What the flows are held apart by, beside from and to.',
  values: {
    WHOLE: { description: 'Nothing: one cell for each pair.' },
    IDEA: { description: 'The idea: `part` is its key.' },
    TOPIC: {
      description:
        'The topic. A copy of an idea with several topics stands in each of them, so the cells may add up to more than the copies.',
    },
    YEAR: {
      description:
        'The year in which the adoption that copied began, such as `2014`; empty where it does not certainly lie in one.',
    },
    MONTH: {
      description:
        'The month in which it began, such as `2014-03`; empty where it does not certainly lie in one.',
    },
  } as const,
});

const FlowCellType = builder.objectRef<FlowCell>('FlowCell').implement({
  description:
    'The copies from one adopter to another, both lifted to the level asked for. Copies inside one stand on the diagonal.',
  fields: (t) => ({
    part: t.exposeString('part', {
      description:
        'The idea, topic, year or month that the cell is of; empty for the whole, and for what has none.',
    }),
    from: t.field({
      type: AdopterRef,
      description: 'Who was copied.',
      resolve: (cell) => required(adopterByKey(cell.reading, cell.fromKey), cell.fromKey),
    }),
    fromCoarse: t.exposeBoolean('fromCoarse', {
      description:
        'Whether `from` stands for itself because it is coarser than the level, or lies in none of that level.',
    }),
    to: t.field({
      type: AdopterRef,
      description: 'Who copied.',
      resolve: (cell) => required(adopterByKey(cell.reading, cell.toKey), cell.toKey),
    }),
    toCoarse: t.exposeBoolean('toCoarse', {
      description:
        'Whether `to` stands for itself because it is coarser than the level, or lies in none of that level.',
    }),
    copies: t.exposeInt('copies', {
      description: 'How many copies; under the policy ALL how many in every reading at least.',
    }),
    most: t.exposeInt('most', { description: 'The same, but under the policy ALL how many at most.' }),
    credit: t.float({
      resolve: (cell) => cell.credit(),
      nullable: true,
      description:
        'The copies, where each adoption shares 1 among its sources that pass the filter (Fowler 2006); under the policy ALL how much in every reading at least.',
    }),
    mostCredit: t.float({
      resolve: (cell) => cell.mostCredit(),
      nullable: true,
      description: 'The same, but under the policy ALL how much at most.',
    }),
  }),
});

export const FlowMatrixType = builder.objectRef<FlowMatrix>('FlowMatrix').implement({
  description:
    'Who copied from whom, added up: by part, then most copies first. All cells together hold each copy once (but for TOPIC).',
  fields: (t) => ({
    cells: t.field({
      type: [FlowCellType],
      description: 'The pairs with at least one copy.',
      resolve: (matrix) => [...matrix.cells],
    }),
    total: t.int({
      resolve: (matrix) => matrix.total(),
      nullable: true,
      description:
        'How many copies there are in all, those of cells that are not shown among them; under the policy ALL in every reading at least. Null where there was no time to count.',
    }),
    mostTotal: t.int({
      resolve: (matrix) => matrix.mostTotal(),
      nullable: true,
      description: 'The same, but under the policy ALL how many at most.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether every cell is shown; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why some are not shown.' }),
  }),
});

builder.queryField('flows', (t) =>
  t.field({
    type: FlowMatrixType,
    description: 'Who copied what from whom, added up from whom to whom.',
    args: {
      level: t.arg({
        type: AdopterLevel,
        required: true,
        description: 'The level that both ends are lifted to.',
      }),
      by: t.arg({
        type: FlowPart,
        required: true,
        defaultValue: 'WHOLE',
        description: 'What the flows are held apart by, beside from and to.',
      }),
      filter: t.arg({ type: CopyFilter, description: 'Which copies.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { level, by, filter, scope }, context) =>
      flowsOf(context.reading(scope), { level, by, filter: filter }),
  }),
);
