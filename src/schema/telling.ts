import { adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey } from '../domain/adoption.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { citationByKey } from '../domain/citation.ts';
import { copyByKey } from '../domain/copy.ts';
import { ideaByKey } from '../domain/idea.ts';
import { postByKey } from '../domain/post.ts';
import type { Reading } from '../domain/reading.ts';
import { applyEdits, tryEdits } from '../editing/apply-edits.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { EditsRefusedType } from './edit-failure.ts';
import { answerOf, type Edited, editArguments, requestOf, warningsField } from './editing.ts';
import { WrittenRecord } from './edits-result.ts';
import { AdopterRef, AdoptionRef, CitationRef, CopyRef, IdeaRef, PostRef } from './refs.ts';
import { Telling } from './telling-input.ts';
import { requestOfTelling } from './telling-request.ts';

const TellingWritten = builder.objectRef<Edited>('TellingWritten').implement({
  description: 'What a post tells, as it is now.',
  fields: (t) => ({
    post: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post, where it is new.',
      resolve: async (written, _args, context) => (await all(written, context, 'post', postByKey))[0] ?? null,
    }),
    adopters: t.field({
      type: [AdopterRef],
      description: 'The new adopters, in the order of the request.',
      resolve: (written, _args, context) => all(written, context, 'adopter', adopterByKey),
    }),
    ideas: t.field({
      type: [IdeaRef],
      description: 'The new ideas, in the order of the request.',
      resolve: (written, _args, context) => all(written, context, 'idea', ideaByKey),
    }),
    adoptions: t.field({
      type: [AdoptionRef],
      description: 'The new adoptions, in the order of the request.',
      resolve: (written, _args, context) => all(written, context, 'adoption', adoptionByKey),
    }),
    copies: t.field({
      type: [CopyRef],
      description: 'The new copies, in the order of the request.',
      resolve: (written, _args, context) => all(written, context, 'copy', copyByKey),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'The new citations: those of the ideas, of the adoptions, of the copies, then the others.',
      resolve: (written, _args, context) => all(written, context, 'citation', citationByKey),
    }),
    records: t.field({
      type: [WrittenRecord],
      description: 'All that was written, by noun and key: to publish it, for one.',
      resolve: ({ records }) => [...records],
    }),
    position: t.int({
      nullable: true,
      description: 'The position of this change in the log.',
      resolve: ({ position }) => position,
    }),
    ...warningsField(t),
  }),
});

const TellingResult = builder.unionType('TellingResult', {
  description: 'What was written, or why nothing was.',
  types: [TellingWritten, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : TellingWritten) as never,
});

builder.mutationField('saveTelling', (t) =>
  t.field({
    type: TellingResult,
    description:
      'What a post tells, as one change and as drafts: the post, with the ideas, adopters, adoptions and copies that are new, the passages that say so, and what is decided of its proposals. All of it, or with the reasons nothing.',
    args: {
      telling: t.arg({ type: Telling, required: true, description: 'What it tells.' }),
      ...editArguments(t.arg),
    },
    resolve: async (_root, args, context, info) => {
      const request = requestOf(context, args, info);
      const { asked, parts } = await requestOfTelling(context, args.telling);
      return answerOf(context, await applyEdits(context.graph, { ...request, ...asked }), parts);
    },
  }),
);

const TellingChecked = builder.objectRef<Edited>('TellingChecked').implement({
  description: 'That a telling can be written as it is. Nothing was.',
  fields: (t) => ({
    records: t.field({
      type: [WrittenRecord],
      description:
        'What it would come to, by noun and key; a key that is made for a record is another each time.',
      resolve: ({ records }) => [...records],
    }),
    ...warningsField(t),
  }),
});

const TellingCheck = builder.unionType('TellingCheck', {
  description: 'That a telling can be written, or why not.',
  types: [TellingChecked, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : TellingChecked) as never,
});

builder.queryField('checkTelling', (t) =>
  t.field({
    type: TellingCheck,
    description:
      'What `saveTelling` would answer now, for editors: every rule is held to it, and nothing is written.',
    args: {
      telling: t.arg({ type: Telling, required: true, description: 'What the post tells.' }),
    },
    resolve: async (_root, { telling }, context, info) => {
      const request = requestOf(context, {}, info);
      const { asked, parts } = await requestOfTelling(context, telling);
      return answerOf(context, await tryEdits(context.graph, { ...request, ...asked }), parts);
    },
  }),
);

async function all<Item>(
  { records }: Edited,
  context: Context,
  noun: RecordNoun,
  byKey: (reading: Reading, key: string) => Promise<Item | null>,
): Promise<Item[]> {
  const reading = context.reading();
  const keys = records.filter((record) => record.noun === noun).map(({ key }) => key);
  return (await Promise.all(keys.map((key) => byKey(reading, key)))).filter((item) => item !== null);
}
