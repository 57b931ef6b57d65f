import { builder } from './builder.ts';
import { ChangeKind, Noun } from './enums.ts';

const PositionRange = builder.inputType('PositionRange', {
  description: 'A stretch of the log, both ends included.',
  fields: (t) => ({
    from: t.int({ description: 'From this position on.' }),
    to: t.int({ description: 'Up to this position.' }),
  }),
});

export const ChangeFilter = builder.inputType('ChangeFilter', {
  description:
    'Which changes. Parts are joined by "and", the values of one part by "or"; what is left out lets everything through.',
  fields: (t) => ({
    ideas: t.stringList({
      description:
        'Keys of ideas: changes of the idea itself, of its adoptions, of the copies into and out of them, and of the citations that tell of it.',
    }),
    adopters: t.stringList({
      description:
        'Keys of adopters: changes of the adopter itself, of its adoptions, of the copies into and out of them, and of the citations that support those.',
    }),
    within: t.stringList({
      description: 'Keys of adopters: the same for each and for everyone within it, as they are now.',
    }),
    nouns: t.field({ type: [Noun], description: 'What was altered.' }),
    kinds: t.field({ type: [ChangeKind], description: 'What kind of change it was.' }),
    actors: t.stringList({ description: 'Who made it.' }),
    from: t.field({ type: 'DateTime', description: 'Made at this moment or later.' }),
    before: t.field({ type: 'DateTime', description: 'Made before this moment.' }),
    positions: t.field({ type: PositionRange, description: 'At these positions of the log.' }),
  }),
});
