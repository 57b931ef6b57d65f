import { storyByKey } from '../domain/story.ts';
import { builder } from './builder.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { StoryRef } from './refs.ts';
import { NewStory, newStory, StoryChange, storyChange } from './story-input.ts';

const StoryResult = resultOf('Story', {
  type: StoryRef,
  of: (context, key) => storyByKey(context.reading(), key),
});

builder.mutationFields((t) => ({
  createStory: t.field({
    type: StoryResult,
    description: 'Tells a new story, as a draft.',
    args: {
      story: t.arg({ type: NewStory, required: true, description: 'The story.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [newStory(args.story, 'story')], args, info),
  }),
  changeStory: t.field({
    type: StoryResult,
    description: 'Changes a story.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      story: t.arg({ type: StoryChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [storyChange(args)], args, info),
  }),
  deleteStory: t.field({
    type: DeletionResult,
    description: 'Deletes a story. What it shows stays.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('story', args)], args, info),
  }),
}));
