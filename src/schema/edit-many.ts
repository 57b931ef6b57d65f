import { AdopterChange, adopterChange, NewAdopter, newAdopter } from './adopter-input.ts';
import { AdoptionChange, adoptionChange, NewAdoption, newAdoption } from './adoption-input.ts';
import { builder } from './builder.ts';
import { NewCitation, newCitation } from './citation-input.ts';
import { CopyChange, copyChange, NewCopy, newCopy } from './copy-input.ts';
import { RecordNounType } from './edit-failure.ts';
import { type AskedEdit, deletionOf, edit, editArguments } from './editing.ts';
import { EditsResult } from './edits-result.ts';
import { IdeaChange, ideaChange, NewIdea, newIdea } from './idea-input.ts';
import type { InputBuilder } from './input-builder.ts';
import { NewPost, newPost, PostChange, postChange } from './post-input.ts';
import { RecordState, stateOf } from './state-mutations.ts';
import { NewStory, newStory, StoryChange, storyChange } from './story-input.ts';

const ChangeIdea = builder.inputType('ChangeIdea', {
  description: 'A change of an idea.',
  fields: (t) => ({
    ...keyFields(t),
    idea: t.field({ type: IdeaChange, required: true, description: 'What changes.' }),
  }),
});

const ChangeAdopter = builder.inputType('ChangeAdopter', {
  description: 'A change of an adopter.',
  fields: (t) => ({
    ...keyFields(t),
    adopter: t.field({ type: AdopterChange, required: true, description: 'What changes.' }),
  }),
});

const ChangeAdoption = builder.inputType('ChangeAdoption', {
  description: 'A change of an adoption.',
  fields: (t) => ({
    ...keyFields(t),
    adoption: t.field({ type: AdoptionChange, required: true, description: 'What changes.' }),
  }),
});

const ChangeCopy = builder.inputType('ChangeCopy', {
  description: 'A change of a copy.',
  fields: (t) => ({
    ...keyFields(t),
    copy: t.field({ type: CopyChange, required: true, description: 'What changes.' }),
  }),
});

const ChangePost = builder.inputType('ChangePost', {
  description: 'A change of a post.',
  fields: (t) => ({
    ...keyFields(t),
    post: t.field({ type: PostChange, required: true, description: 'What changes.' }),
  }),
});

const ChangeStory = builder.inputType('ChangeStory', {
  description: 'A change of a story.',
  fields: (t) => ({
    ...keyFields(t),
    story: t.field({ type: StoryChange, required: true, description: 'What changes.' }),
  }),
});

const DeleteRecord = builder.inputType('DeleteRecord', {
  description: 'A deletion. Refused while records refer to it that are not deleted in the same request.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, required: true, description: 'What the record is.' }),
    ...keyFields(t),
    withCitations: t.boolean({ description: 'Whether its citations leave with it.' }),
  }),
});

const ChangeRecordState = builder.inputType('ChangeRecordState', {
  description: 'A record that is published, withdrawn, or made a draft again.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, required: true, description: 'What the record is.' }),
    ...keyFields(t),
    state: t.field({ type: RecordState, required: true, description: 'What it is to be.' }),
  }),
});

function keyFields(t: InputBuilder) {
  return {
    key: t.string({ required: true, description: 'The key of the record.' }),
    ifRevision: t.int({
      description: 'The revision that was seen; refused where somebody changed it since.',
    }),
  };
}

const EditInput = builder.inputType('EditInput', {
  description: 'One edit of many: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    createIdea: t.field({ type: NewIdea, description: 'A new idea.' }),
    changeIdea: t.field({ type: ChangeIdea, description: 'A change of an idea.' }),
    createAdopter: t.field({ type: NewAdopter, description: 'A new adopter.' }),
    changeAdopter: t.field({ type: ChangeAdopter, description: 'A change of an adopter.' }),
    recordAdoption: t.field({ type: NewAdoption, description: 'A new adoption.' }),
    changeAdoption: t.field({ type: ChangeAdoption, description: 'A change of an adoption.' }),
    recordCopy: t.field({ type: NewCopy, description: 'A new copy.' }),
    changeCopy: t.field({ type: ChangeCopy, description: 'A change of a copy.' }),
    createPost: t.field({ type: NewPost, description: 'A new post.' }),
    changePost: t.field({ type: ChangePost, description: 'A change of a post.' }),
    cite: t.field({ type: NewCitation, description: 'A new citation.' }),
    createStory: t.field({ type: NewStory, description: 'A new story.' }),
    changeStory: t.field({ type: ChangeStory, description: 'A change of a story.' }),
    delete: t.field({ type: DeleteRecord, description: 'A deletion of any record.' }),
    changeState: t.field({ type: ChangeRecordState, description: 'Another state of any record.' }),
  }),
});

/** For each kind of edit what it asks, at a path of the request. */
const ways: {
  readonly [Kind in keyof Asked]: (asked: NonNullable<Asked[Kind]>, path: string) => AskedEdit;
} = {
  createIdea: newIdea,
  changeIdea: (asked, path) => ideaChange(asked, `${path}.`),
  createAdopter: newAdopter,
  changeAdopter: (asked, path) => adopterChange(asked, `${path}.`),
  recordAdoption: newAdoption,
  changeAdoption: (asked, path) => adoptionChange(asked, `${path}.`),
  recordCopy: newCopy,
  changeCopy: (asked, path) => copyChange(asked, `${path}.`),
  createPost: newPost,
  changePost: (asked, path) => postChange(asked, `${path}.`),
  cite: newCitation,
  createStory: newStory,
  changeStory: (asked, path) => storyChange(asked, `${path}.`),
  delete: (asked, path) => deletionOf(asked.noun, asked, `${path}.`),
  changeState: (asked, path) => stateOf(asked, `${path}.`),
};

type Asked = Required<{ [Kind in keyof typeof EditInput.$inferInput]: (typeof EditInput.$inferInput)[Kind] }>;

builder.mutationField('editMany', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Many edits as one change: all of them, or with the reasons none. They may refer to one another by their keys.',
    args: {
      edits: t.arg({ type: [EditInput], required: true, description: 'The edits, 2,000 at most.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => {
      const asked = args.edits.map((each, at) => {
        const [kind, value] = Object.entries(each).find(([, given]) => given != null) ?? [];
        return ways[kind as 'cite'](value as never, `edits[${at}].${kind}`);
      });
      return edit(context, asked, args, info);
    },
  }),
);
