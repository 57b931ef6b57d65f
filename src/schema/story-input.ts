import type { EditedCells } from '../editing/edit.ts';
import { newKey } from '../editing/new-key.ts';
import { stepsCell } from '../stories/story-steps.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf } from './editing.ts';
import type { InputBuilder } from './input-builder.ts';

const StoryStepInput = builder.inputType('StoryStepInput', {
  description: 'A step of a story.',
  fields: (t) => ({
    citation: t.string({
      required: true,
      description: 'The key of the citation that it shows, as `citation { key }` has it.',
    }),
    heading: t.string({ description: 'What is written above it, 300 characters at most.' }),
    text: t.string({
      description:
        'What is said of the passage, in words of your own: plain text, 10,000 characters at most.',
    }),
    view: t.string({
      required: true,
      description:
        'The view of the pages that stands beside it: path and query, such as `/idea/KEY?at=2015`, without a host, `lang`, `theme` or `/embed`.',
    }),
  }),
});

function storyFields(t: InputBuilder) {
  return {
    summary: t.string({ description: 'What it tells, in words of your own.' }),
    language: t.string({
      description: 'The language of its words, BCP 47: `da`, `nb`, `nn`, `sv`, `fi`, `is`, `en` …',
    }),
    authors: t.stringList({ description: 'Who tells it: all of them.' }),
    steps: t.field({
      type: [StoryStepInput],
      description: 'Its steps in their order: all of them, 100 at most.',
    }),
  };
}

export const NewStory = builder.inputType('NewStory', {
  description: 'A story that is not recorded yet.',
  fields: (t) => ({
    key: t.string({
      description: 'Its key; left out, the service makes one of the title and some letters of chance.',
    }),
    title: t.string({ required: true, description: 'What it is called.' }),
    ...storyFields(t),
  }),
});

export const StoryChange = builder.inputType('StoryChange', {
  description: 'What changes in a story: what is left out stays, null clears.',
  fields: (t) => ({ title: t.string({ description: 'What it is called.' }), ...storyFields(t) }),
});

function storyCells({ steps, ...cells }: typeof StoryChange.$inferInput): EditedCells {
  if (steps === undefined) return cells;
  const asked = (steps ?? []).map(({ citation, heading = null, text = null, view }) => {
    return { citation, heading, text, view };
  });
  return { ...cells, steps: stepsCell(asked) };
}

export function newStory({ key, ...story }: typeof NewStory.$inferInput, argument: string): AskedEdit {
  return creationOf('story', key ?? newKey(story.title), storyCells(story), argument);
}

export function storyChange(
  asked: AskedChange & { readonly story: typeof StoryChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('story', asked, storyCells(asked.story), base);
}
