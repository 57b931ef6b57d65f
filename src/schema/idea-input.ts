import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf } from './editing.ts';
import type { InputBuilder } from './input-builder.ts';

export function newIdeaFields(t: InputBuilder) {
  return {
    key: t.string({
      description: 'Its key; left out, the service makes one of the name and some letters of chance.',
    }),
    name: t.string({ required: true, description: 'What it is called.' }),
    ...ideaFields(t),
  };
}

function ideaFields(t: InputBuilder) {
  return {
    summary: t.string({ description: 'What it is, in a few sentences.' }),
    topics: t.stringList({ description: 'What it is about: all of it.' }),
    aliases: t.stringList({ description: 'Other names: all of them.' }),
    derivedFrom: t.string({ description: 'The key of the idea of which it is a variant.' }),
  };
}

export const NewIdea = builder.inputType('NewIdea', {
  description: 'An idea that is not recorded yet.',
  fields: newIdeaFields,
});

export const IdeaChange = builder.inputType('IdeaChange', {
  description: 'What changes in an idea: what is left out stays, null clears.',
  fields: (t) => ({ name: t.string({ description: 'What it is called.' }), ...ideaFields(t) }),
});

export function newIdea(idea: typeof NewIdea.$inferInput, argument: string): AskedEdit {
  return creationOf('idea', idea.key ?? newKey(idea.name), ideaCells(idea), argument);
}

export function ideaChange(
  asked: AskedChange & { readonly idea: typeof IdeaChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('idea', asked, ideaCells(asked.idea), base);
}

export function ideaCells({ derivedFrom, name, summary, topics, aliases }: typeof IdeaChange.$inferInput) {
  return { name, summary, topics, aliases, derivedFromId: derivedFrom };
}
