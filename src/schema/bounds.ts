import { adoptionByKey } from '../domain/adoption.ts';
import { postByKey } from '../domain/post.ts';
import { reasonedLagOf } from '../spread/bounds-lag.ts';
import { boundsOf, type DateBounds, type ToldReason } from '../spread/bounds-of-adoption.ts';
import { builder } from './builder.ts';
import { LagType } from './copy.ts';
import { AdoptionRef, CopyRef, PostRef } from './refs.ts';
import { required } from './required.ts';

const BoundEndType = builder.enumType('BoundEnd', {
  description: 'An end of what is known of a day.',
  values: {
    EARLIEST: { description: 'It is not before the day.' },
    LATEST: { description: 'It is not after the day.' },
  } as const,
});

const BoundWhyType = builder.enumType('BoundWhy', {
  description: 'Why an adoption did not begin before or after a day.',
  values: {
    RECORDED: { description: 'Its own recorded date says so.' },
    ENDED: { description: 'It had ended by then.' },
    TOLD: { description: 'A post that tells of it was published by then.' },
    SOURCE: { description: 'It was copied from an adoption that is not before the day.' },
    COPY: { description: 'It was copied by an adoption that is not after the day.' },
    COARSER: { description: 'The coarser record of the same thing is bounded so.' },
    FINER: { description: 'A finer record of the same thing is bounded so.' },
  } as const,
});

const BoundReasonType = builder.objectRef<ToldReason>('BoundReason').implement({
  description: 'One reason for an end of the bounds: every reason that is told gives the same day.',
  fields: (t) => ({
    end: t.field({ type: BoundEndType, description: 'Which end.', resolve: (reason) => reason.end }),
    day: t.field({ type: 'Date', description: 'The day.', resolve: (reason) => reason.day }),
    why: t.field({ type: BoundWhyType, description: 'Why.', resolve: (reason) => reason.why }),
    adoption: t.field({
      type: AdoptionRef,
      nullable: true,
      description:
        'The source, the copy, or the record of the same thing that hands the bound on; null where it is its own.',
      resolve: ({ reading, neighbour }) =>
        neighbour === null ? null : required(adoptionByKey(reading, neighbour), neighbour),
    }),
    standsOn: t.field({
      type: AdoptionRef,
      description: 'The adoption whose record or whose post the day comes from, however far away it is.',
      resolve: ({ reading, origin }) => required(adoptionByKey(reading, origin.key), origin.key),
    }),
    post: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post that tells of that adoption; null where its own record gives the day.',
      resolve: ({ reading, origin }) =>
        origin.postKey === null ? null : required(postByKey(reading, origin.postKey), origin.postKey),
    }),
    sentence: t.exposeString('sentence', { description: 'The same in words, with the keys of the records.' }),
  }),
});

const DateBoundsType = builder.objectRef<DateBounds>('DateBounds').implement({
  description:
    'The days between which an adoption began, by reasoning and never mixed with what is recorded: it is not before any source ' +
    'that counts, not after any copy that counts, not after a post was published that tells of it, not after it ended. ' +
    'A finer record is not before its coarser one, and where it is the only finer one both mean the same day. ' +
    'A plan (CONSIDERED) is bounded by no post. Under the policy ALL they are what holds in every reading of rival claims that leaves a day.',
  fields: (t) => ({
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day; null where that is open.',
      resolve: (bounds) => bounds.earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null where that is open. Before `earliest` where there is a contradiction.',
      resolve: (bounds) => bounds.latest,
    }),
    reasons: t.field({
      type: [BoundReasonType],
      description:
        'What gives these days: for each end first its own record and posts, then those around it, by key.',
      resolve: (bounds) => [...bounds.reasons],
    }),
    reasonsLeftOut: t.exposeInt('reasonsLeftOut', {
      description: 'How many more records give the same days; 20 are told for each end.',
    }),
    contradiction: t.exposeString('contradiction', {
      nullable: true,
      description: 'Which records contradict each other and leave no day; null where a day is left.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether everything around it was reasoned from; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why not everything was.' }),
  }),
});

builder.objectField(AdoptionRef, 'bounds', (t) =>
  t.field({
    type: DateBoundsType,
    description: 'When it began by reasoning, from its sources, its copies and the posts that tell of it.',
    resolve: (adoption) => boundsOf(adoption),
  }),
);

builder.objectField(CopyRef, 'reasonedLag', (t) =>
  t.field({
    type: LagType,
    nullable: true,
    description:
      'Days from the source to the copy by reasoning, from the bounds of both: where the source was taken up, never below 0. ' +
      'Null where they say nothing of it, or contradict each other.',
    resolve: (copy) => reasonedLagOf(copy),
  }),
);
