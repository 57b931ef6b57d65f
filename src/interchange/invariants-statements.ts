import type { Graph, ReadName, RowOf } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';

/** The rules that one statement each can look after. */
export const statementInvariants: readonly Invariant[] = [
  ...(
    [
      ['parents', 'adopter', 'part of'],
      ['successors', 'adopter', 'succeeded by'],
      ['derivations', 'idea', 'derived from'],
      ['makers', 'adoption', 'made by'],
      ['objects', 'adoption', 'an adoption of'],
      ['refinements', 'adoption', 'a refinement of'],
      ['mirrors', 'adoption', 'named as refinement by'],
      ['places', 'citation', 'a citation of the post'],
      ['supports', 'citation', 'a support of'],
      ['shows', 'step', 'a step that shows'],
    ] as const
  ).map(([name, noun, words]) =>
    rule(
      `check/tied-${name}`,
      `What the keys kept with ${noun}s name, their relationships tie them to: ${words}.`,
      ({ subject, named, tied }) =>
        `The ${noun} ${subject} is said to be ${words} ${named}; its relationships tie it to ${tied.length === 0 ? 'nothing' : tied.join(', ')}.`,
    ),
  ),
  rule(
    'check/unmarked-exceptions',
    'What the default scope may leave out bears a mark.',
    ({ subject }) =>
      `The adoption ${subject}, or a copy by it, is not plainly counted by the default scope, and bears no mark of that.`,
  ),
  rule(
    'check/repeated-copies',
    'There is one copy from one source.',
    ({ subject, found }) => `The adoption ${subject} is copied more than once from ${found}.`,
  ),
  rule(
    'check/copies-between-ideas',
    'Copies are between adoptions of one idea, or of an idea and its variant.',
    ({ subject, found }) =>
      `The adoption ${subject} is copied from ${found}, whose idea is neither the same, nor the one that its own is a variant of, nor a variant of its own.`,
  ),
  rule(
    'check/copies-before-sources',
    'No copy is certainly dated before its source.',
    ({ subject, found }) =>
      `The adoption ${subject} is certainly dated before ${found}, from which it is copied.`,
  ),
  rule(
    'check/origins-with-sources',
    'An origin has no source of the same idea.',
    ({ subject, found }) =>
      `The adoption ${subject} is held to be an origin, and is copied from ${found} of the same idea.`,
  ),
  rule(
    'check/lost-vias',
    'Who carried an idea between two is an adopter.',
    ({ subject, source, found }) =>
      `The copy of ${subject} from ${source} names ${found} as a go-between, which is no adopter.`,
  ),
  rule(
    'check/voices',
    'A post publishes again the first of its text, which publishes none again.',
    ({ subject, found }) =>
      `The post ${subject} is said to publish ${found} again, which is no post, or publishes another again itself.`,
  ),
  rule(
    'check/refinements-elsewhere',
    'A refinement is of the same idea, by an adopter inside the coarser one.',
    ({ subject, found }) =>
      `The adoption ${subject} refines ${found}, which is of another idea or by an adopter that its own does not lie inside.`,
  ),
  rule(
    'check/ended-before-begun',
    'No adoption ended before it began.',
    ({ subject, found }) => `The adoption ${subject} ended (${found}) certainly before it began.`,
  ),
  rule(
    'check/levels',
    'Levels of the hierarchy only go down.',
    ({ subject, found }) => `The adopter ${subject} is part of ${found}, whose level is not above its own.`,
  ),
  rule(
    'check/citations-of-other-ideas',
    'A citation names the idea of the adoption that it supports.',
    ({ subject, found }) =>
      `The citation ${subject} names another idea than that of the adoption ${found}, which it supports.`,
  ),
  rule(
    'check/citations-of-no-copy',
    'A citation of a copy supports one that is there.',
    ({ subject, adoption, found }) =>
      `The citation ${subject} supports the copy of ${adoption} from ${found}, which is not there.`,
  ),
  rule(
    'check/hidden-references',
    'What is published refers only to what is published.',
    ({ subject, found }) => `${subject} is published, and refers to ${found}, which is not.`,
  ),
];

type BoundedName = {
  [Name in ReadName & `check/${string}`]: RowOf<Name> extends { subject: string } ? Name : never;
}[ReadName & `check/${string}`];
type LimitedName = Exclude<BoundedName, `check/unlogged-${string}`>;

function rule<Name extends LimitedName>(
  name: Name,
  words: string,
  sentence: (row: RowOf<Name>) => string,
): Invariant {
  return {
    rule: words,
    find: async function* (graph: Graph, limit: number): AsyncGenerator<Breach> {
      for await (const row of graph.stream(name, { limit } as never))
        yield { subject: row.subject, sentence: sentence(row) };
    },
  };
}
