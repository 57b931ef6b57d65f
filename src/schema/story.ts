import { adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey } from '../domain/adoption.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { citationByKey } from '../domain/citation.ts';
import { copyByKey } from '../domain/copy.ts';
import { ideaByKey } from '../domain/idea.ts';
import { postByKey } from '../domain/post.ts';
import type { Reading } from '../domain/reading.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { EditsRefusedType } from './edit-failure.ts';
import { type Edited, edit, editArguments } from './editing.ts';
import { WrittenRecord } from './edits-result.ts';
import { AdopterRef, AdoptionRef, CitationRef, CopyRef, IdeaRef, PostRef } from './refs.ts';
import { editsOfStory } from './story-edits.ts';
import { StoryInput } from './story-input.ts';

const StoryWritten = builder.objectRef<Edited>('StoryWritten').implement({
  description: 'A whole story as it is now.',
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
  }),
});

const StoryResult = builder.unionType('StoryResult', {
  description: 'The story that was written, or why nothing was.',
  types: [StoryWritten, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : StoryWritten) as never,
});

builder.mutationField('saveStory', (t) =>
  t.field({
    type: StoryResult,
    description:
      'A whole story as one change, as drafts: a post, with the ideas, adopters, adoptions and copies that are new, and the passages that say so. All of it, or with the reasons nothing.',
    args: {
      story: t.arg({ type: StoryInput, required: true, description: 'The story.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, editsOfStory(args.story), args, info),
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
