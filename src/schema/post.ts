import { citations } from '../domain/citation.ts';
import { globalId } from '../domain/global-id.ts';
import { postByKey, posts, republicationsOf, republishedBy, textOfPost, voiceOf } from '../domain/post.ts';
import { textOfNumber } from '../domain/text-revision.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { Direction, TextUse } from './enums.ts';
import { PostFilter } from './filters.ts';
import { Node } from './node.ts';
import { CitationConnection, PostConnection, PostRef } from './refs.ts';
import { Scope } from './scope.ts';

const PostOrder = orderType(
  'Post',
  {
    KEY: 'The key.',
    PUBLISHED:
      'When it was published: rising by the first possible day, falling by the last; the undated come last.',
    TITLE: 'The title; those without come first.',
    ENTERED: 'When it was entered: by its position in the log.',
  },
  Direction,
);

PostRef.implement({
  description: 'A text that tells a story: a blog post, a report, an article.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (post) => globalId('Post', post.key) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.exposeString('key', { description: "The caller's own key, stable and unique among posts." }),
    url: t.exposeString('url', { nullable: true, description: 'Its address.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    authors: t.stringList({ description: 'Who wrote it.', resolve: (post) => [...post.authors] }),
    published: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was published, as precisely as is known.',
      resolve: (post) => post.published,
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'Its language by BCP 47 tag: `da`, `nb`, `nn`, `sv`, `fi`, `is`, `en` …',
    }),
    text: t.string({
      nullable: true,
      description:
        'Its plain text, as offsets of citations count it; null where only cited passages may be shown, or none is kept.',
      args: {
        revision: t.arg.int({
          description: 'The number of an earlier text, as `revisions` counts; the present one if left out.',
        }),
      },
      resolve: (post, { revision }) => (revision == null ? textOfPost(post) : textOfNumber(post, revision)),
    }),
    textUse: t.field({
      type: TextUse,
      description: 'What of it may be shown.',
      resolve: (post) => post.textUse as never,
    }),
    voice: t.field({
      type: PostRef,
      description:
        'The first post of this text, which speaks for all that publish it again: testimony counts them once. The post itself where it publishes none again.',
      resolve: (post) => voiceOf(post),
    }),
    republishes: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post whose text it publishes again; null where it publishes none again.',
      resolve: (post) => republishedBy(post),
    }),
    republished: t.field({
      type: PostConnection,
      description: 'The posts that publish it again.',
      args: pageArguments(t.arg),
      resolve: (post, args) => republicationsOf(post, args),
    }),
    citations: t.field({
      type: CitationConnection,
      description:
        'Its passages that support something, in the order of the text; one for each thing that is supported.',
      args: pageArguments(t.arg),
      resolve: (post, args) => citations(post.reading, 'citations-of-post', post.key, args),
    }),
  }),
});

builder.queryField('post', (t) =>
  t.field({
    type: PostRef,
    nullable: true,
    description: 'The post with this key; null where there is none that may be seen.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { key, scope }, context) => postByKey(context.reading(scope), key),
  }),
);

builder.queryField('posts', (t) =>
  t.field({
    type: PostConnection,
    description: 'All posts.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: PostFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: PostOrder, description: 'Their order; by key if left out.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => posts(context.reading(scope), args),
  }),
);
