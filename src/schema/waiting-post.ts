import { demand } from '../domain/access.ts';
import { postByKey } from '../domain/post.ts';
import type { KnownAgain } from '../intake/recognition.ts';
import {
  type Standing as Stands,
  textOfWaiting,
  type WaitingPost,
  waitingByKeys,
  waitingPosts,
} from '../intake/waiting-post.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import { PostRef } from './refs.ts';

const Standing = builder.enumType('WaitingStanding', {
  description: 'What became of a post that came in.',
  values: {
    WAITING: { value: 'waiting', description: 'Nobody has decided on it yet.' },
    TAKEN: { value: 'taken', description: 'It was taken in as a post.' },
    DISMISSED: { value: 'dismissed', description: 'It was dismissed, and is not offered again.' },
  } as const,
});

export const WaitingPostType = builder.objectRef<WaitingPost>('WaitingPost').implement({
  description:
    'A post that came in from elsewhere, as it was found. It is no post until an editor takes it in, and seen by editors only.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'By what it is taken in or dismissed.' }),
    standing: t.field({
      type: Standing,
      description: 'What became of it.',
      resolve: ({ standing }) => standing as Stands,
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'The address that the page says is its own, else the one from which it came.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'The title that was found.' }),
    authors: t.stringList({
      description: 'The authors that were found.',
      resolve: ({ authors }) => [...authors],
    }),
    published: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was published, of the precision that was found.',
      resolve: ({ published }) => published,
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language of the text, found by its words.',
    }),
    text: t.string({
      description: 'The text of the article, as it would be taken in.',
      resolve: ({ key }, _args, { graph }) => textOfWaiting(graph, key),
    }),
    source: t.exposeString('source', {
      description: 'What was asked for: an address, a feed, the name of a file, or `text`.',
    }),
    fetchedFrom: t.exposeString('fetchedFrom', {
      nullable: true,
      description: 'The address that answered in the end; null where nothing was fetched.',
    }),
    fetchedAt: t.exposeString('fetchedAt', { description: 'When it came in, in UTC.' }),
    contentHash: t.exposeString('contentHash', {
      description: 'SHA-256 of the bytes that it was made from.',
    }),
    addedBy: t.exposeString('addedBy', { description: 'Who let it in.' }),
    republishes: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post whose text it seems to publish again; taken in, the two are one voice.',
      resolve: ({ republishesKey }, _args, context) =>
        republishesKey === null ? null : postByKey(context.reading(), republishesKey),
    }),
    likeness: t.exposeFloat('likeness', {
      nullable: true,
      description: 'How much of the shorter of the two texts stands in the other, as a part of 1.',
    }),
    post: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post as which it was taken in.',
      resolve: ({ postKey }, _args, context) =>
        postKey === null ? null : postByKey(context.reading(), postKey),
    }),
    decidedBy: t.exposeString('decidedBy', {
      nullable: true,
      description: 'Who took it in or dismissed it.',
    }),
    decidedAt: t.exposeString('decidedAt', {
      nullable: true,
      description: 'When it was taken in or dismissed, in UTC.',
    }),
    why: t.exposeString('why', { nullable: true, description: 'Why it was taken in or dismissed.' }),
  }),
});

const KnownBy = builder.enumType('KnownBy', {
  description: 'By what a post is known again.',
  values: {
    ADDRESS: { value: 'address', description: 'By its address, however that is written.' },
    TEXT: { value: 'text', description: 'By the words of its text.' },
  } as const,
});

export const KnownAgainType = builder.objectRef<KnownAgain>('KnownAgain').implement({
  description: 'Something that came in and is known already: nothing was made of it.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'What was asked for.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    by: t.field({
      type: KnownBy,
      description: 'By what it was known.',
      resolve: ({ by }) => by,
    }),
    post: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post that it is; null where it is none that may be seen.',
      resolve: ({ postKey }, _args, context) =>
        postKey === null ? null : postByKey(context.reading(), postKey),
    }),
    waitingPost: t.field({
      type: WaitingPostType,
      nullable: true,
      description: 'What of the waiting list it is.',
      resolve: async ({ waitingKey }, _args, { graph }) =>
        waitingKey === null ? null : ((await waitingByKeys(graph, [waitingKey]))[0] ?? null),
    }),
    reason: t.exposeString('reason', { description: 'In words.' }),
  }),
});

builder.queryField('waitingPost', (t) =>
  t.field({
    type: WaitingPostType,
    nullable: true,
    description:
      'A post that came in from elsewhere, whatever became of it; null where there is none of this key. For editors.',
    args: { key: t.arg.string({ required: true, description: 'Its key on the waiting list.' }) },
    resolve: async (_root, { key }, { asker, graph }) => {
      demand(asker, 'seeDrafts');
      return (await waitingByKeys(graph, [key]))[0] ?? null;
    },
  }),
);

const WaitingPostConnection = connectionType('WaitingPost', WaitingPostType);

builder.queryField('waitingPosts', (t) =>
  t.field({
    type: WaitingPostConnection,
    description: 'The posts that came in from elsewhere, in the order in which they came. For editors.',
    args: {
      ...pageArguments(t.arg),
      standing: t.arg({
        type: Standing,
        defaultValue: 'waiting',
        description: 'Those of which this became; those that wait if left out.',
      }),
    },
    resolve: (_root, { standing, ...args }, { asker, graph }) => {
      demand(asker, 'seeDrafts');
      return waitingPosts(graph, standing ?? 'waiting', args);
    },
  }),
);
