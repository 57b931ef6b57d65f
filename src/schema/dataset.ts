import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { FlowMatrixType } from './flows.ts';
import { LineageType } from './lineage.ts';
import { PathResultType } from './paths.ts';
import { RankingType } from './ranking.ts';
import { SpreadType } from './spread.ts';

/** What a figure stands on, so that it can be cited and asked again. */
interface Dataset {
  readonly position: number;
  readonly schemaVersion: number;
  readonly knownAt: number | null;
}

const DatasetType = builder.objectRef<Dataset>('Dataset').implement({
  description:
    'The state of the data that an answer stands on. Cite it with a figure: as long as the position is the same, so is the figure. ' +
    'It is read once while a request is answered; where others write at that moment, ask again and compare.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description:
        'The position that the log of changes has come to: every write raises it. 0 where nothing was written yet.',
    }),
    knownAt: t.exposeInt('knownAt', {
      nullable: true,
      description:
        'The position that the questions of this request look back to (scope.knownAt), for them the state that they stand on; null where none does.',
    }),
    schemaVersion: t.exposeInt('schemaVersion', {
      description: "The version of the database's schema, which newer versions of Copycat raise.",
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetType,
    description: 'The state of the data that the answers of this request stand on.',
    resolve: (_root, _args, context) => datasetOf(context),
  }),
);

const FIELD = 'The state of the data that this stands on: the same for the whole request.';

builder.objectField(SpreadType, 'dataset', (t) =>
  t.field({ type: DatasetType, description: FIELD, resolve: (_, _args, context) => datasetOf(context) }),
);
builder.objectField(LineageType, 'dataset', (t) =>
  t.field({ type: DatasetType, description: FIELD, resolve: (_, _args, context) => datasetOf(context) }),
);
builder.objectField(FlowMatrixType, 'dataset', (t) =>
  t.field({ type: DatasetType, description: FIELD, resolve: (_, _args, context) => datasetOf(context) }),
);
builder.objectField(RankingType, 'dataset', (t) =>
  t.field({ type: DatasetType, description: FIELD, resolve: (_, _args, context) => datasetOf(context) }),
);
builder.objectField(PathResultType, 'dataset', (t) =>
  t.field({ type: DatasetType, description: FIELD, resolve: (_, _args, context) => datasetOf(context) }),
);

const states = new WeakMap<Context, Promise<Dataset>>();

/** Read once for a request, however many of its answers ask. */
function datasetOf(context: Context): Promise<Dataset> {
  let state = states.get(context);
  if (!state) {
    state = stateOf(context);
    states.set(context, state);
  }
  return state;
}

async function stateOf(context: Context): Promise<Dataset> {
  const [state] = await context.graph.read('dataset/state', {});
  // By now every root field has said whether it looks back.
  const knownAt = (await context.past?.position()) ?? null;
  return { position: state?.position ?? 0, schemaVersion: state?.schemaVersion ?? 0, knownAt };
}
