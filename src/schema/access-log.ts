import { type AccessAlteration, accessLog, fieldsOf } from '../access/access-log.ts';
import { demand } from '../domain/access.ts';
import { DifferenceType } from './alteration.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';

const AccessAlterationType = builder.objectRef<AccessAlteration>('AccessAlteration').implement({
  description: 'What one change altered in one person or one API key.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The position of the change in the log.' }),
    at: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ at }) => at }),
    actor: t.exposeString('actor', { description: 'Who made it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
    person: t.string({
      nullable: true,
      description: 'The key of the person, where it was one.',
      resolve: ({ noun, subject }) => (noun === 'person' ? subject : null),
    }),
    apiKey: t.string({
      nullable: true,
      description: 'The key of the API key, where it was one.',
      resolve: ({ noun, subject }) => (noun === 'key' ? subject : null),
    }),
    fields: t.field({
      type: [DifferenceType],
      description: 'The fields that differ.',
      resolve: (alteration) => fieldsOf(alteration),
    }),
  }),
});

const AccessAlterationConnection = connectionType('AccessAlteration', AccessAlterationType);

builder.queryField('accessLog', (t) =>
  t.field({
    type: AccessAlterationConnection,
    description:
      'Everything that was altered in people and API keys, in the order of the log; `last` gives the newest. For administrators.',
    args: pageArguments(t.arg),
    resolve: (_root, args, { asker, graph }) => {
      demand(asker, 'administer');
      return accessLog(graph, args);
    },
  }),
);
