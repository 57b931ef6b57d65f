import { type PostSegments, segmentsOfPost } from '../domain/post-segments.ts';
import type { Segment } from '../domain/segments.ts';
import { builder } from './builder.ts';
import { CitationRef, PostRef } from './refs.ts';

const TextSegment = builder.objectRef<Segment>('TextSegment').implement({
  description: 'A stretch of the text of a post, over all of which the same citations lie.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in the text, in Unicode code points.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    text: t.exposeString('text', {
      nullable: true,
      description:
        'What the text has there; null where only cited passages may be shown and none lies here: a gap.',
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'The citations that lie over it, each with what it supports; those that begin first come first.',
      resolve: ({ citations }) => [...citations],
    }),
  }),
});

const TextSegmentList = builder.objectRef<PostSegments>('TextSegmentList').implement({
  description:
    'The text of a post as segments, in its order. Put together they are the text, where it may be shown.',
  fields: (t) => ({
    nodes: t.field({
      type: [TextSegment],
      description: 'The segments; none where no text is kept.',
      resolve: ({ segments }) => [...segments],
    }),
    complete: t.boolean({
      description: 'Whether the whole text with all its marks is here; if not, `reason` says why.',
      resolve: ({ reason }) => reason === null,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it is not complete; null where it is.',
    }),
  }),
});

builder.objectFields(PostRef, (t) => ({
  segments: t.field({
    type: TextSegmentList,
    description:
      'Its text with all its marks: cut wherever a cited passage begins or ends, so that passages may overlap.',
    resolve: (post) => segmentsOfPost(post),
  }),
}));
