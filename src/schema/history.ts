import { enteredBy, historyOf, lastChangedBy } from '../domain/alteration.ts';
import { AlterationConnection } from './alteration.ts';
import { builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { Noun } from './enums.ts';
import { fieldsOfEveryNoun } from './every-noun.ts';
import { ChangeRef } from './refs.ts';

const HISTORY =
  'What was altered in it since it came, in the order of the log, as far as it may be seen: every field before and after, with who, when and why.';
const ENTERED = 'The change with which it came: who entered it, and when.';
const CHANGED = 'The change that altered it last; null where it is as it came.';

fieldsOfEveryNoun((noun, keyed) => (t) => ({
  history: t.field({
    type: AlterationConnection,
    description: HISTORY,
    args: pageArguments(t.arg),
    resolve: (record, args) => historyOf(record.reading, noun, keyed(record), args),
  }),
  entered: t.field({
    type: ChangeRef,
    nullable: true,
    description: ENTERED,
    resolve: (record) => enteredBy(record.reading, noun, keyed(record)),
  }),
  lastChanged: t.field({
    type: ChangeRef,
    nullable: true,
    description: CHANGED,
    resolve: (record) => lastChangedBy(record.reading, noun, keyed(record)),
  }),
}));

builder.queryField('recordHistory', (t) =>
  t.field({
    type: AlterationConnection,
    description:
      'What was altered in a record since it came, also where it is gone by now: as `history` of the record itself, which is found no more once it was deleted, withdrawn or has gone into another.',
    args: {
      noun: t.arg({ type: Noun, required: true, description: 'What the record is, or was.' }),
      key: t.arg.string({
        required: true,
        description: "Its key; a copy's is those of its two adoptions with `;` between.",
      }),
      ...pageArguments(t.arg),
    },
    resolve: (_root, { noun, key, ...args }, context) => historyOf(context.reading(), noun, key, args),
  }),
);
