import { adoptionByKey } from '../domain/adoption.ts';
import { copyByKey, copyKey } from '../domain/copy.ts';
import { globalId } from '../domain/global-id.ts';
import { ideaByKey } from '../domain/idea.ts';
import { postByKey } from '../domain/post.ts';
import { CitationState } from './enums.ts';
import { Node } from './node.ts';
import { AdoptionRef, CitationRef, CopyRef, IdeaRef, PostRef } from './refs.ts';
import { required } from './required.ts';

CitationRef.implement({
  description:
    'The exact passage of a post that supports an idea, an adoption or a copy (W3C Web Annotation: a TextQuoteSelector and a TextPositionSelector).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (citation) => globalId('Citation', citation.key) }),
    key: t.exposeString('key', {
      description: 'Its key, a digest of what it says and where: it moves with its passage.',
    }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    post: t.field({
      type: PostRef,
      description: 'The post that it stands in.',
      resolve: (citation) => required(postByKey(citation.reading, citation.postKey), citation.postKey),
    }),
    quote: t.exposeString('quote', { description: 'The passage, character for character.' }),
    prefix: t.string({
      description:
        'The 32 code points before it, or fewer at the start; empty where of the post only quotes may be shown.',
      resolve: (citation) => (citation.textShown ? citation.prefix : ''),
    }),
    suffix: t.string({
      description:
        'The 32 code points after it, or fewer at the end; empty where of the post only quotes may be shown.',
      resolve: (citation) => (citation.textShown ? citation.suffix : ''),
    }),
    start: t.exposeInt('start', {
      description: "Where it begins in the post's text, in Unicode code points from 0.",
    }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive, in Unicode code points.' }),
    idea: t.field({
      type: IdeaRef,
      nullable: true,
      description: 'The idea that it tells of.',
      resolve: (citation) => ideaByKey(citation.reading, citation.ideaKey),
    }),
    adoption: t.field({
      type: AdoptionRef,
      nullable: true,
      description:
        'The adoption that it supports, or whose copy it supports; null where it only tells of the idea.',
      resolve: (citation) =>
        citation.adoptionKey === null ? null : adoptionByKey(citation.reading, citation.adoptionKey),
    }),
    copy: t.field({
      type: CopyRef,
      nullable: true,
      description: 'The copy that it supports, if it supports one.',
      resolve: ({ reading, adoptionKey, sourceKey }) =>
        adoptionKey === null || sourceKey === null
          ? null
          : copyByKey(reading, copyKey({ adoptionKey, sourceKey })),
    }),
    state: t.field({
      type: CitationState,
      description: 'Whether the passage still stands where it is said to.',
      resolve: (citation) => citation.anchoring as never,
    }),
  }),
});
