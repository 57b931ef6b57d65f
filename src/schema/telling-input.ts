import { newAdopterFields } from './adopter-input.ts';
import { newAdoptionFields } from './adoption-input.ts';
import { builder } from './builder.ts';
import { passageFields, targetFields } from './citation-input.ts';
import { newCopyFields } from './copy-input.ts';
import { newIdeaFields } from './idea-input.ts';
import type { InputBuilder } from './input-builder.ts';
import { NewPost } from './post-input.ts';

const Passage = builder.inputType('ToldPassage', {
  description: 'A passage of the post.',
  fields: passageFields,
});

function labelField(t: InputBuilder) {
  return {
    label: t.string({
      description:
        'A name for it within this request: where a key is wanted, `#` and this name means it. So what has no key yet can be referred to.',
    }),
  };
}

function citationsField(t: InputBuilder) {
  return {
    citations: t.field({ type: [Passage], description: 'The passages of the post that say so.' }),
  };
}

const ToldAdopter = builder.inputType('ToldAdopter', {
  description: 'An adopter that is new.',
  fields: (t) => ({ ...labelField(t), ...newAdopterFields(t) }),
});

const ToldIdea = builder.inputType('ToldIdea', {
  description: 'An idea that is new, with the passages that tell of it.',
  fields: (t) => ({ ...labelField(t), ...newIdeaFields(t), ...citationsField(t) }),
});

const ToldAdoption = builder.inputType('ToldAdoption', {
  description: 'An adoption that is new, with the passages that support it.',
  fields: (t) => ({ ...labelField(t), ...newAdoptionFields(t), ...citationsField(t) }),
});

const ToldCopy = builder.inputType('ToldCopy', {
  description: 'A copy that is new, with the passages that support it.',
  fields: (t) => ({ ...newCopyFields(t), ...citationsField(t) }),
});

const ToldCitation = builder.inputType('ToldCitation', {
  description: 'A passage of the post that supports something recorded before.',
  fields: (t) => ({ ...passageFields(t), ...targetFields(t) }),
});

const ToldDecision = builder.inputType('ToldDecision', {
  description:
    'What is decided of something that was proposed for the post. Accepted, it writes nothing by itself: what came of it, corrected or not, stands in the telling.',
  fields: (t) => ({
    proposal: t.string({ required: true, description: 'The `id` of the proposal.' }),
    accepted: t.boolean({ required: true, description: 'Whether it is accepted; otherwise it is rejected.' }),
    reason: t.string({ description: 'Why: it is kept with the decision.' }),
  }),
});

export const Telling = builder.inputType('Telling', {
  description:
    'What a post tells. What is new stands here; what is recorded is referred to by its key, and what is new by its own, or by `#` and its label.',
  fields: (t) => ({
    post: t.field({ type: NewPost, description: 'The post, where it is new.' }),
    postKey: t.string({ description: 'The key of the post, where it is recorded already; one of the two.' }),
    adopters: t.field({ type: [ToldAdopter], description: 'The adopters that are new.' }),
    ideas: t.field({ type: [ToldIdea], description: 'The ideas that are new.' }),
    adoptions: t.field({ type: [ToldAdoption], description: 'The adoptions that are new.' }),
    copies: t.field({ type: [ToldCopy], description: 'The copies that are new.' }),
    citations: t.field({ type: [ToldCitation], description: 'Passages for what is recorded already.' }),
    proposals: t.field({
      type: [ToldDecision],
      description:
        'What is decided of the proposals of the post that are open: remembered in the same change, and open again where that is taken back.',
    }),
  }),
});
