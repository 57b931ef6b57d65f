import { newKey } from '../editing/new-key.ts';
import { merge } from '../merging/merge.ts';
import type { Merge } from '../merging/merging.ts';
import { split } from '../merging/split.ts';
import { succeed } from '../merging/succession.ts';
import { adopterCells, NewAdopter } from './adopter-input.ts';
import { builder } from './builder.ts';
import { editArguments, type MutationBuilder } from './editing.ts';
import { EditsResult } from './edits-result.ts';
import { ideaCells, NewIdea } from './idea-input.ts';
import { settle } from './settling.ts';

const Overlaps = builder.enumType('Overlaps', {
  description: 'What becomes of two adoptions of one idea by one adopter that cannot stand side by side.',
  values: {
    REFUSE: { value: 'refuse', description: 'Nothing is merged; the failures name both.' },
    KEEP_INTO: {
      value: 'keep-into',
      description:
        'Where both are undated or certainly overlap in time, that of the record that stays is kept as it is; copies, citations and finer records of the other go to it, and its key leads there.',
    },
  } as const,
});

function mergeArguments(t: MutationBuilder['arg'], what: string) {
  return {
    from: t.string({ required: true, description: `The key of the ${what} that goes.` }),
    into: t.string({ required: true, description: `The key of the ${what} that stays.` }),
    overlaps: t({
      type: Overlaps,
      required: true,
      defaultValue: 'refuse',
      description: 'What becomes of adoptions that would stand twice.',
    }),
    ...editArguments(t),
  };
}

for (const [name, noun, moves] of [
  ['mergeIdeas', 'idea', 'Its adoptions, variants and citations'],
  ['mergeAdopters', 'adopter', 'Its adoptions, parts, predecessors and the copies that it carried'],
] as const satisfies readonly (readonly [string, Merge['noun'], string])[])
  builder.mutationField(name, (t) =>
    t.field({
      type: EditsResult,
      description: `Lets one ${noun} go into another that is the same. ${moves} go to the one that stays, its names become aliases there, and its key leads there from then on. For reviewers.`,
      args: mergeArguments(t.arg, noun),
      resolve: (_root, args, context, info) =>
        settle(context, args, info, (request) => merge(context.graph, { noun, ...args }, request)),
    }),
  );

builder.mutationField('splitIdea', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Lets some adoptions of an idea, with their citations, go to a new idea, which comes in the state of the first. For reviewers.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'The key of the idea that is split, and keeps the rest.',
      }),
      idea: t.arg({ type: NewIdea, required: true, description: 'The new idea.' }),
      adoptions: t.arg.stringList({ required: true, description: 'The keys of the adoptions that go.' }),
      variants: t.arg.stringList({ description: 'The keys of its variants that go.' }),
      citations: t.arg.stringList({
        description: 'The keys of citations that tell of the idea alone and go.',
      }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => {
      const { key: from, idea, adoptions, variants, citations } = args;
      const into = { key: idea.key ?? newKey(idea.name), cells: ideaCells(idea) };
      const going = { adoptions, below: variants ?? [], citations: citations ?? [] };
      return settle(context, args, info, (request) =>
        split(context.graph, { noun: 'idea', from, into, ...going }, request),
      );
    },
  }),
);

builder.mutationField('splitAdopter', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Lets some adoptions of an adopter go to a new adopter, which comes in the state of the first: two were recorded as one. For reviewers.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'The key of the adopter that is split, and keeps the rest.',
      }),
      adopter: t.arg({ type: NewAdopter, required: true, description: 'The new adopter.' }),
      adoptions: t.arg.stringList({ required: true, description: 'The keys of the adoptions that go.' }),
      parts: t.arg.stringList({ description: 'The keys of its parts that go.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => {
      const { key: from, adopter, adoptions, parts } = args;
      const into = { key: adopter.key ?? newKey(adopter.name), cells: adopterCells(adopter) };
      const going = { adoptions, below: parts ?? [], citations: [] };
      return settle(context, args, info, (request) =>
        split(context.graph, { noun: 'adopter', from, into, ...going }, request),
      );
    },
  }),
);

builder.mutationField('succeedAdopters', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Says that adopters ended on a date and went into another, as when municipalities are merged. Adoptions stay with whom they were. For reviewers.',
    args: {
      from: t.arg.stringList({ required: true, description: 'The keys of those that ended.' }),
      into: t.arg.string({ required: true, description: 'The key of the one that they went into.' }),
      on: t.arg({ type: 'EdtfDate', required: true, description: 'When.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) =>
      settle(context, args, info, (request) => succeed(context.graph, args, request)),
  }),
);
