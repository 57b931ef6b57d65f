import { alterationsOfEntry } from '../domain/alteration.ts';
import { cursorOf, type LogEntry, positionOf } from '../domain/change.ts';
import { creationCounts, creations } from '../domain/creation.ts';
import { followLog } from '../domain/log-stream.ts';
import { AlterationConnection, CreationConnection, CreationCountsType } from './alteration.ts';
import { builder } from './builder.ts';
import { ChangeFilter } from './change-filter.ts';
import { pageArguments } from './connection.ts';
import { Noun } from './enums.ts';
import { ChangeRef } from './refs.ts';

const LogEntryType = builder.objectRef<LogEntry>('LogEntry').implement({
  description:
    'What came at one position of the log. Every change takes one position, but for a bulk import, which takes one for each portion that it wrote.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The position: each is told once, in rising order.' }),
    cursor: t.string({
      description: 'The place to go on from, for `after`; it is the id of the event as well.',
      resolve: ({ position }) => cursorOf(position),
    }),
    change: t.field({
      type: ChangeRef,
      description: 'The change that took the position: who, when, why.',
      resolve: ({ change }) => change,
    }),
    alterations: t.field({
      type: AlterationConnection,
      description: 'What was altered at this position, as far as it may be seen.',
      args: pageArguments(t.arg),
      resolve: ({ change, position }, args) => alterationsOfEntry(change.reading, position, args),
    }),
    created: t.field({
      type: CreationCountsType,
      description: 'How many records came at this position and are still there.',
      resolve: (entry) => creationCounts(cameAt(entry)),
    }),
    creations: t.field({
      type: CreationConnection,
      description: 'The records of one noun that came at this position and are still there.',
      args: {
        noun: t.arg({ type: Noun, required: true, description: 'Of which noun.' }),
        ...pageArguments(t.arg),
      },
      resolve: (entry, { noun, ...args }) => creations(cameAt(entry), noun, args),
    }),
  }),
});

function cameAt({ change, position }: LogEntry) {
  return { reading: change.reading, position, runs: 'runs-of-entry' } as const;
}

builder.subscriptionType({ description: 'What is told as it comes, as server-sent events.' });

builder.subscriptionField('changes', (t) =>
  t.field({
    type: LogEntryType,
    description:
      'What comes into the log, each position once and in order, as far as it passes the filter and may be seen. The event’s id is its cursor: a client that was away goes on where it left off with `after`, or with the header Last-Event-ID, which goes before `after`.',
    args: {
      after: t.arg.string({
        description:
          'What comes after this cursor; `changes` gives cursors, and the position of `dataset` is one. Left out: what comes from now on.',
      }),
      filter: t.arg({ type: ChangeFilter, description: 'Which changes.' }),
    },
    subscribe: async (_root, { after, filter }, context) => {
      const { reader } = context;
      if (!reader) throw new Error('A subscription was asked for without a reader of the log.');
      const now = await reader.watch.position();
      reader.position = Math.min(reader.resume ?? positionOf('after', after) ?? now, now);
      const newReading = () => context.anew(reader).reading();
      return followLog(reader, newReading, filter);
    },
    resolve: (entry: LogEntry) => entry,
  }),
);
