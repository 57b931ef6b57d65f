import { demand } from '../domain/access.ts';
import { lastTextOf, lostCitations, nearestTo } from '../domain/citation.ts';
import type { NearPassage } from '../domain/nearest-passages.ts';
import { builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { CitationConnection, CitationRef } from './refs.ts';
import { Scope } from './scope.ts';

const NearPassageType = builder.objectRef<NearPassage>('NearPassage').implement({
  description: 'A passage that is something like what a lost citation quotes: a suggestion, never more.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: 'Where it begins in the present text, in Unicode code points.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    text: t.exposeString('text', { description: 'What stands there.' }),
    similarity: t.exposeFloat('similarity', {
      description:
        'How like it is, from 0.5 to 1: 1 less the share of characters (of long quotes: words) to be changed, put in or taken out.',
    }),
  }),
});

builder.objectFields(CitationRef, (t) => ({
  lastRevision: t.int({
    nullable: true,
    description:
      'Of a lost citation: the number of the text in which it stood last, from `start` to `end`; null otherwise.',
    resolve: (citation) => lastTextOf(citation),
  }),
  nearest: t.field({
    type: [NearPassageType],
    description:
      'Of a lost citation: passages of the present text that are like its quote, the most alike first, three at most. It is never moved there by itself.',
    resolve: (citation) => nearestTo(citation),
  }),
}));

const LostCitationFilter = builder.inputType('LostCitationFilter', {
  description: 'Which of the lost citations. Parts are joined by "and", the values of one part by "or".',
  fields: (t) => ({
    posts: t.stringList({ description: 'Keys of the posts that they stood in.' }),
    ideas: t.stringList({ description: 'Keys of ideas that they tell of.' }),
    topics: t.stringList({ description: 'Topics of an idea that they tell of.' }),
  }),
});

builder.queryField('lostCitations', (t) =>
  t.field({
    type: CitationConnection,
    description:
      'Citations whose passages the texts of their posts no longer have, by post and by where they stood: for editors.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: LostCitationFilter, description: 'Which of them.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => {
      demand(context.asker, 'seeDrafts');
      return lostCitations(context.reading(scope), args);
    },
  }),
);
