import { builder } from './builder.ts';
import { type AskedEdit, creationOf } from './editing.ts';
import type { InputBuilder } from './input-builder.ts';

/** Where a passage stands. */
export function passageFields(t: InputBuilder) {
  return {
    quote: t.string({
      required: true,
      description: "The passage, character for character as the post's text has it.",
    }),
    start: t.int({
      description:
        'Where it begins in the text, in Unicode code points from 0; may be left out where the quote occurs only once.',
    }),
  };
}

/** What a passage supports. */
export function targetFields(t: InputBuilder) {
  return {
    idea: t.string({
      description: 'The key of the idea that it tells of; may be left out where an adoption is named.',
    }),
    adoption: t.string({
      description: 'The key of the adoption that it supports, or whose copy it supports.',
    }),
    source: t.string({
      description:
        'With `adoption`, the copy that it supports: the key of the adoption that it was taken from.',
    }),
  };
}

export const NewCitation = builder.inputType('NewCitation', {
  description:
    'A passage of a post, and what it supports: an idea, an adoption, or with `source` too a copy.',
  fields: (t) => ({
    post: t.string({ required: true, description: 'The key of the post that it stands in.' }),
    ...passageFields(t),
    ...targetFields(t),
  }),
});

export function newCitation(citation: typeof NewCitation.$inferInput, argument: string): AskedEdit {
  const { post, idea, adoption, source, quote, start } = citation;
  const cells = { postId: post, ideaId: idea, adoptionId: adoption, sourceAdoptionId: source, quote, start };
  return creationOf('citation', '', cells, argument);
}
