import { ideaByKey } from '../domain/idea.ts';
import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import {
  changeArguments,
  changeOf,
  creationOf,
  DeletionResult,
  deletionOf,
  edit,
  reasonArgument,
  resultOf,
} from './editing.ts';
import { IdeaRef } from './refs.ts';

const IdeaResult = resultOf('Idea', {
  type: IdeaRef,
  of: (context, key) => ideaByKey(context.reading(), key),
});

const NewIdea = builder.inputType('NewIdea', {
  description: 'An idea that is not recorded yet.',
  fields: (t) => ({
    key: t.string({
      description: 'Its key; left out, the service makes one of the name and some letters of chance.',
    }),
    name: t.string({ required: true, description: 'What it is called.' }),
    summary: t.string({ description: 'What it is, in a few sentences.' }),
    topics: t.stringList({ description: 'What it is about.' }),
    aliases: t.stringList({ description: 'Other names.' }),
    derivedFrom: t.string({ description: 'The key of the idea of which it is a variant.' }),
  }),
});

const IdeaChange = builder.inputType('IdeaChange', {
  description: 'What changes in an idea: what is left out stays, null clears.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    summary: t.string({ description: 'What it is, in a few sentences.' }),
    topics: t.stringList({ description: 'What it is about: all of it.' }),
    aliases: t.stringList({ description: 'Other names: all of them.' }),
    derivedFrom: t.string({ description: 'The key of the idea of which it is a variant.' }),
  }),
});

/** The cells that an input tells of. */
function ideaCells({ derivedFrom, name, summary, topics, aliases }: typeof IdeaChange.$inferInput) {
  return { name, summary, topics, aliases, derivedFromId: derivedFrom };
}

builder.mutationField('createIdea', (t) =>
  t.field({
    type: IdeaResult,
    description: 'Records a new idea, as a draft.',
    args: {
      idea: t.arg({ type: NewIdea, required: true, description: 'The idea.' }),
      ...reasonArgument(t.arg),
    },
    resolve: (_root, { idea, ...args }, context) => {
      const key = idea.key ?? newKey(idea.name);
      return edit(context, [creationOf('idea', key, ideaCells(idea), 'idea')], args);
    },
  }),
);

builder.mutationField('changeIdea', (t) =>
  t.field({
    type: IdeaResult,
    description: 'Changes an idea.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      idea: t.arg({ type: IdeaChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, idea, ifRevision, ...args }, context) =>
      edit(context, [changeOf('idea', key, ideaCells(idea), 'idea', ifRevision)], args),
  }),
);

builder.mutationField('deleteIdea', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes an idea. Refused while variants, adoptions or citations refer to it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      withCitations: t.arg.boolean({
        description: 'Whether the citations that tell of the idea alone leave with it.',
      }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, ...args }, context) => edit(context, [deletionOf('idea', key, args)], args),
  }),
);
