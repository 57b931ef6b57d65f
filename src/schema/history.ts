import { enteredBy, historyOf, lastChangedBy } from '../domain/alteration.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { copyKey } from '../domain/copy.ts';
import { keyOf } from '../domain/key.ts';
import { AlterationConnection } from './alteration.ts';
import { builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { Noun } from './enums.ts';
import {
  AdopterRef,
  AdoptionRef,
  ChangeRef,
  CitationRef,
  CopyRef,
  IdeaRef,
  PostRef,
  StoryRef,
} from './refs.ts';

const HISTORY =
  'What was altered in it since it came, in the order of the log, as far as it may be seen: every field before and after, with who, when and why.';
const ENTERED = 'The change with which it came: who entered it, and when.';
const CHANGED = 'The change that altered it last; null where it is as it came.';

/** Every noun has its history; said once, for all of them. */
function historyFields(
  ref:
    | typeof IdeaRef
    | typeof AdoptionRef
    | typeof CopyRef
    | typeof PostRef
    | typeof CitationRef
    | typeof StoryRef,
  noun: RecordNoun,
): void {
  const keyed = noun === 'copy' ? copyKey : keyOf;
  builder.objectFields(ref as typeof IdeaRef, (t) => ({
    history: t.field({
      type: AlterationConnection,
      description: HISTORY,
      args: pageArguments(t.arg),
      resolve: (record, args) => historyOf(record.reading, noun, keyed(record as never), args),
    }),
    entered: t.field({
      type: ChangeRef,
      nullable: true,
      description: ENTERED,
      resolve: (record) => enteredBy(record.reading, noun, keyed(record as never)),
    }),
    lastChanged: t.field({
      type: ChangeRef,
      nullable: true,
      description: CHANGED,
      resolve: (record) => lastChangedBy(record.reading, noun, keyed(record as never)),
    }),
  }));
}

historyFields(IdeaRef, 'idea');
historyFields(AdoptionRef, 'adoption');
historyFields(CopyRef, 'copy');
historyFields(PostRef, 'post');
historyFields(CitationRef, 'citation');
historyFields(StoryRef, 'story');

builder.interfaceFields(AdopterRef, (t) => ({
  history: t.field({
    type: AlterationConnection,
    description: HISTORY,
    args: pageArguments(t.arg),
    resolve: ({ reading, key }, args) => historyOf(reading, 'adopter', key, args),
  }),
  entered: t.field({
    type: ChangeRef,
    nullable: true,
    description: ENTERED,
    resolve: ({ reading, key }) => enteredBy(reading, 'adopter', key),
  }),
  lastChanged: t.field({
    type: ChangeRef,
    nullable: true,
    description: CHANGED,
    resolve: ({ reading, key }) => lastChangedBy(reading, 'adopter', key),
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
