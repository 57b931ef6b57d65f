import { type Found, MOST_CANDIDATES, type SearchConnection, search } from '../domain/search.ts';
import type { Highlight, Range } from '../domain/search-highlights.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import { AdopterRef, IdeaRef, PostRef, StoryRef } from './refs.ts';
import { Scope } from './scope.ts';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched for. Adoptions and copies have no words of their own.',
  values: {
    ADOPTER: { value: 'adopter', description: 'By name and aliases.' },
    IDEA: { value: 'idea', description: 'By name, aliases and summary.' },
    POST: { value: 'post', description: 'By title, and by text where the whole text may be shown.' },
    STORY: { value: 'story', description: 'By title and summary.' },
  } as const,
});

const SearchField = builder.enumType('SearchField', {
  description: 'Where in a record words were found.',
  values: {
    NAME: {
      value: 'name',
      description: 'In the name of an adopter or an idea, or the title of a post or a story.',
    },
    ALIAS: { value: 'alias', description: 'In another name of an adopter or an idea.' },
    SUMMARY: { value: 'summary', description: 'In the summary of an idea or a story.' },
    TEXT: { value: 'text', description: 'In the text of a post.' },
  } as const,
});

const TextRange = builder.objectRef<Range>('TextRange').implement({
  description: 'A stretch of a text, in Unicode code points.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first character.' }),
    end: t.exposeInt('end', { description: 'The character after its last.' }),
  }),
});

const SearchHighlight = builder.objectRef<Highlight>('SearchHighlight').implement({
  description: 'A piece of a record that answers a search: plain text, without any markup.',
  fields: (t) => ({
    field: t.field({ type: SearchField, description: 'Where it stands.', resolve: ({ field }) => field }),
    fragment: t.exposeString('fragment', {
      description:
        'The piece as it stands there: a name as a whole, of a summary or a text the words around.',
    }),
    start: t.exposeInt('start', {
      description: 'Where the piece begins in the whole, in code points: what offsets of citations count.',
    }),
    ranges: t.field({
      type: [TextRange],
      description: 'What was found, counted from the beginning of the piece: in order, never overlapping.',
      resolve: ({ ranges }) => [...ranges],
    }),
  }),
});

const SearchResult = builder.objectRef<Found>('SearchResult').implement({
  description: 'Something that answers a search: exactly one of `adopter`, `idea`, `post` and `story`.',
  fields: (t) => ({
    kind: t.field({
      type: SearchKind,
      description: 'Which of the four it is.',
      resolve: ({ noun }) => noun,
    }),
    name: t.string({
      nullable: true,
      description:
        'The name of the adopter or the idea, the title of the post or the story; null where a post has none.',
      resolve: (found) =>
        found.noun === 'post' || found.noun === 'story' ? found.record.title : found.record.name,
    }),
    adopter: t.field({
      type: AdopterRef,
      nullable: true,
      description: 'The adopter that was found.',
      resolve: (found) => (found.noun === 'adopter' ? found.record : null),
    }),
    idea: t.field({
      type: IdeaRef,
      nullable: true,
      description: 'The idea that was found.',
      resolve: (found) => (found.noun === 'idea' ? found.record : null),
    }),
    post: t.field({
      type: PostRef,
      nullable: true,
      description: 'The post that was found.',
      resolve: (found) => (found.noun === 'post' ? found.record : null),
    }),
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'The story that was found.',
      resolve: (found) => (found.noun === 'story' ? found.record : null),
    }),
    score: t.exposeFloat('score', {
      description:
        'How well it answers, from 0 to 100: the name is what was asked for (above 90), begins with it, an alias is or ' +
        'begins with it, all words stand in names, inside longer words, nearly so, in the summary, in the text (20 and less). ' +
        'It follows from the record and the text asked for alone.',
    }),
    matchedIn: t.field({
      type: [SearchField],
      description: 'Why it was found: where the words stand, each place once.',
      resolve: ({ highlights }) => [...new Set(highlights.map(({ field }) => field))],
    }),
    highlights: t.field({
      type: [SearchHighlight],
      description: 'The pieces in which the words stand: name, aliases, summary, text.',
      resolve: ({ highlights }) => [...highlights],
    }),
  }),
});

const Connection = connectionType('Search', SearchResult);

builder.objectFields(Connection, (t) => ({
  complete: t.boolean({
    description: `Whether all that may answer was ranked. If not, \`totalCount\` says how many there are at least: of each place to look, ${MOST_CANDIDATES} records are ranked at most.`,
    resolve: (page) => (page as SearchConnection).complete,
  }),
  reason: t.string({
    nullable: true,
    description: 'Why it is not complete; null where it is.',
    resolve: (page) => (page as SearchConnection).reason,
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: Connection,
    description:
      'Adopters, ideas, posts and stories by their words, best first. All words must be found, in the name, an alias, the summary or the text: ' +
      'in any spelling (æ, ä, ae; ø, ö, oe; å, aa; with accents or without), inflected, as the beginning of a word, inside a compound ' +
      'name, in a name also with one letter wrong. Words in quotation marks must stand side by side. There is no other syntax.',
    args: {
      text: t.arg.string({
        required: true,
        description:
          'What to look for: 200 characters and 12 different words at most. Without a letter or digit it finds nothing.',
      }),
      kinds: t.arg({
        type: [SearchKind],
        description: 'Only these; all if left out.',
      }),
      ...pageArguments(t.arg),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => search(context.reading(scope), args),
  }),
);
