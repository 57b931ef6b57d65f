import { type LineageFigures, lineageOverReadings } from '../spread/lineage-over-readings.ts';
import { builder } from './builder.ts';
import { Basis } from './enums.ts';
import { FigureOverReadings, readingsField } from './figure-over-readings.ts';
import { LineageType } from './lineage.ts';

const LineageFiguresType = builder.objectRef<LineageFigures>('LineageOverReadings').implement({
  description: 'The figures of a lineage as intervals over all readings of rival claims.',
  fields: (t) => ({
    readings: t.field({ ...readingsField, resolve: ({ readings }) => readings }),
    adoptions: t.expose('adoptions', {
      type: FigureOverReadings,
      description: 'How many adoptions it holds, the one that it starts from among them.',
    }),
    copies: t.expose('copies', { type: FigureOverReadings, description: 'How many copies it holds.' }),
    depth: t.expose('depth', { type: FigureOverReadings, description: 'The largest distance.' }),
    confidence: t.expose('confidence', {
      type: FigureOverReadings,
      description: 'The product of the confidences of its copies; it has no value where there is no copy.',
    }),
    bases: t.field({
      type: [Basis],
      description:
        'The weakest basis of its copies, as it is in one reading or another: from weak to strong.',
      resolve: ({ bases }) => [...bases],
    }),
  }),
});

builder.objectField(LineageType, 'overReadings', (t) =>
  t.field({
    type: LineageFiguresType,
    description: 'Its figures as what they are at least and at most over the readings of rival claims.',
    resolve: (lineage) => lineageOverReadings(lineage),
  }),
);
