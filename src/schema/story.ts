import { citationByKey } from '../domain/citation.ts';
import { globalId } from '../domain/global-id.ts';
import { limits } from '../domain/limits.ts';
import { type Step, stepsOf, stories, storyByKey } from '../domain/story.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { Direction } from './enums.ts';
import { Node } from './node.ts';
import { CitationRef, IdeaRef, PostRef, StoryConnection, StoryRef } from './refs.ts';
import { Scope } from './scope.ts';

const StoryOrder = orderType('Story', { KEY: 'The key.', TITLE: 'The title.' }, Direction);

const StoryStep = builder.objectRef<Step>('StoryStep').implement({
  description:
    'A step of a story: one passage, what the authors say of it, and the view that stands beside it.',
  fields: (t) => ({
    place: t.int({ description: 'Its place in the story, from 1.', resolve: ({ place }) => place + 1 }),
    heading: t.exposeString('heading', { nullable: true, description: 'What is written above it.' }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'What the authors of the story say: plain text, in paragraphs with an empty line between.',
    }),
    view: t.exposeString('view', {
      description:
        'The view of the pages that stands beside it: path and query, such as `/idea/familieivaerksaetterne?at=2015`.',
    }),
    citation: t.field({
      type: CitationRef,
      nullable: true,
      description:
        'The passage that it shows: the post that it stands in, the words, what they support. Null where who asks may not see it.',
      resolve: ({ reading, citationKey }) => citationByKey(reading, citationKey),
    }),
  }),
});

StoryRef.implement({
  description:
    'An ordered series of passages, each beside a view of the pages, told by editors in their own words.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (story) => globalId('Story', story.key) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.exposeString('key', { description: "The caller's own key, stable and unique among stories." }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it tells, in the words of its authors.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language of its words by BCP 47 tag: `da`, `nb`, `nn`, `sv`, `fi`, `is`, `en` …',
    }),
    authors: t.stringList({ description: 'Who tells it.', resolve: (story) => [...story.authors] }),
    steps: t.field({
      type: [StoryStep],
      description: `Its steps in their order, ${limits.storySteps} at most.`,
      resolve: async (story) => [...(await stepsOf(story))],
    }),
  }),
});

const StoryFilter = builder.inputType('StoryFilter', {
  description: 'Which stories.',
  fields: (t) => ({
    ideas: t.stringList({ description: 'Keys of ideas that one of its passages tells of.' }),
    topics: t.stringList({ description: 'Topics of an idea that one of its passages tells of.' }),
    posts: t.stringList({ description: 'Keys of posts that one of its passages stands in.' }),
    languages: t.stringList({ description: 'Languages by BCP 47 tag, such as `da` or `nb`.' }),
  }),
});

builder.queryFields((t) => ({
  story: t.field({
    type: StoryRef,
    nullable: true,
    description: 'The story with this key; null where there is none that may be seen.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { key, scope }, context) => storyByKey(context.reading(scope), key),
  }),
  stories: t.field({
    type: StoryConnection,
    description: 'All stories.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: StoryFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: StoryOrder, description: 'Their order; by key if left out.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => stories(context.reading(scope), args),
  }),
}));

/** What a story shows something of says in which stories. */
function storyFields(
  ref: typeof IdeaRef | typeof PostRef | typeof CitationRef,
  from: 'stories-of-idea' | 'stories-of-post' | 'stories-of-citation',
  description: string,
): void {
  builder.objectFields(ref as typeof IdeaRef, (t) => ({
    stories: t.field({
      type: StoryConnection,
      description,
      args: pageArguments(t.arg),
      resolve: ({ reading, key }, args) => stories(reading, args, from, key),
    }),
  }));
}

storyFields(IdeaRef, 'stories-of-idea', 'The stories that show a passage which tells of it.');
storyFields(PostRef, 'stories-of-post', 'The stories that show a passage of it.');
storyFields(CitationRef, 'stories-of-citation', 'The stories that show it.');
