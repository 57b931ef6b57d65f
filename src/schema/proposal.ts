import { type Asker, demand } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import {
  LONGEST_TEXT,
  type ProposalDecision,
  type Proposals,
  proposalsForPost,
  proposalsForText,
} from '../proposals/post-proposals.ts';
import type { Proposal, ProposedCopy, ProposedRecord } from '../proposals/proposal.ts';
import { boundedList, boundedListType, FIRST } from './bounded-list.ts';
import { builder } from './builder.ts';
import { AdoptionStatus, Basis, Channel, Fidelity } from './enums.ts';
import { PostRef } from './refs.ts';

export const ProposalKindType = builder.enumType('ProposalKind', {
  description: 'What a passage may tell.',
  values: {
    ADOPTER: { value: 'adopter', description: 'It names an adopter, a known one or perhaps a new one.' },
    IDEA: { value: 'idea', description: 'It names an idea, a known one or perhaps a new one.' },
    DATE: { value: 'date', description: 'It tells a date.' },
    COPY: { value: 'copy', description: 'It says that somebody took an idea from somebody.' },
  } as const,
});

const ProposedRecordType = builder.objectRef<ProposedRecord>('ProposedRecord').implement({
  description: 'An adopter or an idea that may be meant. It may not be recorded yet.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: true,
      description: 'Its key; null where it is not recorded, or where which one is meant is a question.',
    }),
    name: t.exposeString('name', { description: 'Its name, or as the text calls it.' }),
    kind: t.exposeString('kind', {
      description: 'What it is: `country`, `region`, `municipality`, `unit`, `organisation` or `idea`.',
    }),
    reason: t.exposeString('reason', { description: 'Why it may be meant.' }),
  }),
});

const ProposedCopyType = builder.objectRef<ProposedCopy>('ProposedCopy').implement({
  description: 'A copy as a passage may tell it: who took what from whom. It is not recorded.',
  fields: (t) => ({
    to: t.field({ type: ProposedRecordType, description: 'Who took it over.', resolve: ({ to }) => to }),
    from: t.field({
      type: ProposedRecordType,
      description: 'Whom it was taken from.',
      resolve: ({ from }) => from,
    }),
    idea: t.field({
      type: ProposedRecordType,
      description: 'What was taken over.',
      resolve: ({ idea }) => idea,
    }),
    via: t.field({
      type: [ProposedRecordType],
      description: 'Who carried it between the two.',
      resolve: ({ via }) => [...via],
    }),
    fidelity: t.field({
      type: Fidelity,
      description: 'How close it stayed, by the words.',
      resolve: ({ fidelity }) => (fidelity ?? 'unknown') as never,
    }),
    channel: t.field({
      type: Channel,
      description: 'How it came over, by the words.',
      resolve: ({ channel }) => (channel ?? 'unknown') as never,
    }),
    status: t.field({
      type: AdoptionStatus,
      nullable: true,
      description:
        'How far the taking over went where it was no plain take-up: considered, rejected, piloted, abandoned.',
      resolve: ({ status }) => status as never,
    }),
    basis: t.field({
      type: Basis,
      description: 'Whether the passage states it, or it follows from it.',
      resolve: ({ basis }) => basis as never,
    }),
  }),
});

const ProposalDecisionType = builder.objectRef<ProposalDecision>('ProposalDecision').implement({
  description: 'What a person decided of a proposal.',
  fields: (t) => ({
    accepted: t.boolean({
      description: 'Whether it was accepted; otherwise it was rejected.',
      resolve: ({ verdict }) => verdict === 'accepted',
    }),
    actor: t.exposeString('actor', { description: 'Who decided.' }),
    at: t.exposeString('at', { description: 'When, an instant in UTC.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
  }),
});

export type DecidedProposal = Proposal & { readonly decision?: ProposalDecision };

const ProposalType = builder.objectRef<DecidedProposal>('Proposal').implement({
  description:
    'Something that a passage of a post may tell, for an editor to accept or reject. It is a reading of words by rules: nothing of it is recorded, and no other answer contains it.',
  fields: (t) => ({
    id: t.exposeString('id', {
      description:
        'By which it is accepted or rejected; it stays the same while its words and the words around them do.',
    }),
    kind: t.field({ type: ProposalKindType, description: 'What it may tell.', resolve: ({ kind }) => kind }),
    quote: t.exposeString('quote', { description: 'The passage, exactly as the text has it.' }),
    start: t.exposeInt('start', { description: 'Where it begins, in Unicode code points.' }),
    end: t.exposeInt('end', { description: 'The code point after its last.' }),
    score: t.exposeFloat('score', {
      description:
        'How likely it is right, from 0.3 to 1: a high score was right nearly always in the texts it is measured on, a low one is worth a look.',
    }),
    reason: t.exposeString('reason', { description: 'Which words say so, and how they were read.' }),
    settled: t.exposeBoolean('settled', {
      description:
        'Whether everybody and everything in it is recorded and clear; if not, accepting it takes an answer to what is open.',
    }),
    candidates: t.field({
      type: [ProposedRecordType],
      description: 'Of an adopter or an idea: who or what may be meant, the likeliest first.',
      resolve: ({ candidates }) => [...candidates],
    }),
    date: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Of a date: the date, no more precise than it is told.',
      resolve: ({ date }) => date,
    }),
    copy: t.field({
      type: ProposedCopyType,
      nullable: true,
      description: 'Of a copy: who took what from whom.',
      resolve: ({ copy }) => copy,
    }),
    decision: t.field({
      type: ProposalDecisionType,
      nullable: true,
      description: 'What was decided of it; null while it is open.',
      resolve: ({ decision }) => decision ?? null,
    }),
  }),
});

const ProposalList = boundedListType('Proposal', ProposalType);

const listArguments = (t: Parameters<Parameters<typeof builder.queryField>[1]>[0]['arg']) => ({
  kinds: t({ type: [ProposalKindType], description: 'Only these kinds; all if left out.' }),
  leastScore: t.float({ description: 'Only those with this score or more.' }),
  first: t.int(FIRST),
});

interface Asked {
  readonly kinds?: readonly Proposal['kind'][] | null | undefined;
  readonly leastScore?: number | null | undefined;
  readonly first?: number | null | undefined;
}

function listed(all: readonly DecidedProposal[], { kinds, leastScore, first }: Asked) {
  const wanted = all.filter(
    ({ kind, score }) => (!kinds || kinds.includes(kind)) && score >= (leastScore ?? 0),
  );
  return boundedList(wanted, first);
}

export const ProposalsType = builder.objectRef<Proposals>('Proposals').implement({
  description: 'What a text may tell, by what was decided of it.',
  fields: (t) => ({
    language: t.exposeString('language', {
      description:
        'The language that the text was read in: its own by its tag, else what its words look like.',
    }),
    open: t.field({
      type: ProposalList,
      description: 'Those that nobody decided yet, in the order of the text.',
      args: listArguments(t.arg),
      resolve: ({ open }, args) => listed(open, args),
    }),
    decided: t.field({
      type: ProposalList,
      description: 'Those that were decided, where their words still stand.',
      args: listArguments(t.arg),
      resolve: ({ decided }, args) => listed(decided, args),
    }),
    accepted: t.exposeInt('accepted', {
      description: 'How many were accepted for this post, those whose words are gone too.',
    }),
    rejected: t.exposeInt('rejected', {
      description: 'How many were rejected for this post, those whose words are gone too.',
    }),
  }),
});

builder.objectField(PostRef, 'proposals', (t) =>
  t.field({
    type: ProposalsType,
    description:
      'What its text may tell, for editors: adopters, ideas and dates that it names, and copies that it tells. Computed anew whenever it is asked for.',
    resolve: (post, _args, context) => {
      demandEditor(context.asker);
      return proposalsForPost(context.graph, post);
    },
  }),
);

builder.queryField('proposals', (t) =>
  t.field({
    type: ProposalsType,
    description: 'What any text may tell, for editors: the text is read and not kept.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text: ${LONGEST_TEXT.toLocaleString('en')} characters at most.`,
      }),
      language: t.arg.string({ description: 'Its language by BCP 47 tag; found by its words if left out.' }),
    },
    resolve: (_root, { text, language }, context) => {
      demandEditor(context.asker);
      if (text.length > LONGEST_TEXT)
        throw new InputError('text', `takes ${LONGEST_TEXT} characters at most; got ${text.length}.`);
      return proposalsForText(context.graph, text, language ?? null);
    },
  }),
);

function demandEditor(asker: Asker): void {
  demand(asker, 'write');
}
