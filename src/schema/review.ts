import { type Asker, demand } from '../domain/access.ts';
import type { Noun } from '../domain/global-id.ts';
import { InputError } from '../domain/input-error.ts';
import type { RecordName } from '../editing/edit.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Decided, decide } from '../review/decide.ts';
import { judged } from '../review/judged.ts';
import { type Proposed, propose, recordsOfChange } from '../review/propose.ts';
import {
  type Review,
  type ReviewedRecord,
  reviewAt,
  reviewedRecords,
  reviewStatuses,
  reviews,
  stateOfRecord,
} from '../review/review.ts';
import { withdraw } from '../review/withdraw.ts';
import { AlterationType, DifferenceType } from './alteration.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { EditsRefusedType, RecordNounType } from './edit-failure.ts';
import { answerOf, refusedAs } from './editing.ts';
import { EditsResult, WrittenRecord } from './edits-result.ts';
import { found, Node } from './node.ts';
import { RecordInput, RecordState } from './state-mutations.ts';

const ReviewStatus = builder.enumType('ReviewStatus', {
  description: 'What came of a review.',
  values: {
    PROPOSED: { value: reviewStatuses[0], description: 'It waits for a reviewer.' },
    ACCEPTED: { value: reviewStatuses[1], description: 'What it asked for was done.' },
    REJECTED: { value: reviewStatuses[2], description: 'It was not done; the reason says why.' },
    REPLACED: { value: reviewStatuses[3], description: 'A later review asks for one of its records.' },
  } as const,
});

const ReviewedRecordType = builder
  .objectRef<ReviewedRecord & { readonly context: Context }>('ReviewedRecord')
  .implement({
    description: 'A record that a review asks for.',
    fields: (t) => ({
      noun: t.field({ type: RecordNounType, description: 'What it is.', resolve: ({ noun }) => noun }),
      key: t.exposeString('key', { description: 'Its key.' }),
      revision: t.exposeInt('revision', { description: 'The revision that is to be judged.' }),
      currentRevision: t.int({
        nullable: true,
        description:
          'Its revision now: another where it was changed since it was proposed. Null where it is gone.',
        resolve: async ({ noun, key, context }) => (await judged(context.reading(), noun, key)).revision,
      }),
      differences: t.field({
        type: [DifferenceType],
        description:
          'What would be otherwise than what was published last, as the record is now; of what never was published, all that it has.',
        resolve: async ({ noun, key, context }) => [
          ...(await judged(context.reading(), noun, key)).differences,
        ],
      }),
      alteredSince: t.field({
        type: [AlterationType],
        description: 'What was altered in it since it was proposed, in the order of the log.',
        resolve: async ({ noun, key, revision, context }) =>
          (await judged(context.reading(), noun, key)).alterations.filter(
            ({ position }) => position > revision,
          ),
      }),
      state: t.field({
        type: RecordState,
        description: 'Its state now.',
        resolve: ({ noun, key, context }) => stateOfRecord(context.reading(), noun, key),
      }),
      record: t.field({
        type: Node,
        nullable: true,
        description: 'The record as it is now; null where it is gone or withdrawn.',
        resolve: ({ noun, key, context }) =>
          found(context.reading(), (noun.charAt(0).toUpperCase() + noun.slice(1)) as Noun, key),
      }),
    }),
  });

export const ReviewType = builder.objectRef<Review>('Review').implement({
  description: 'A request that records be published, or withdrawn, and what came of it.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: 'By what it is known: the position of the log at which it was asked for.',
    }),
    status: t.field({
      type: ReviewStatus,
      description: 'What came of it.',
      resolve: ({ status }) => status as (typeof reviewStatuses)[number],
    }),
    state: t.field({
      type: RecordState,
      description: 'What the records are to be.',
      resolve: ({ state }) => state as 'published' | 'withdrawn',
    }),
    records: t.field({
      type: [ReviewedRecordType],
      description: 'The records, in the order in which they were named.',
      resolve: (review, _args, context) => reviewedRecords(review).map((record) => ({ ...record, context })),
    }),
    proposedBy: t.exposeString('proposedBy', { description: 'Who asked for it.' }),
    proposedAt: t.field({
      type: 'DateTime',
      description: 'When it was asked for.',
      resolve: ({ proposedAt }) => proposedAt,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was asked for.' }),
    decidedBy: t.exposeString('decidedBy', {
      nullable: true,
      description: 'Who decided; null as long as it waits.',
    }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
      resolve: ({ decidedAt }) => decidedAt,
    }),
    decidedReason: t.exposeString('decidedReason', { nullable: true, description: 'Why it was decided so.' }),
  }),
});

const ReviewConnection = connectionType('Review', ReviewType);

builder.queryFields((t) => ({
  reviews: t.field({
    type: ReviewConnection,
    description: 'The reviews, in the order in which they were asked for. For editors and reviewers.',
    args: {
      ...pageArguments(t.arg),
      status: t.arg({ type: ReviewStatus, description: 'Only these: PROPOSED for what waits.' }),
      proposedBy: t.arg.string({ description: 'Only those that this one asked for.' }),
    },
    resolve: (_root, args, { asker, graph }) => {
      demandDrafts(asker);
      return reviews(graph, args);
    },
  }),
  review: t.field({
    type: ReviewType,
    nullable: true,
    description:
      'The review that was asked for at this position of the log; null where there is none. For editors and reviewers.',
    args: { position: t.arg.int({ required: true, description: 'The position.' }) },
    resolve: (_root, { position }, { asker, graph }) => {
      demandDrafts(asker);
      return reviewAt(graph, position);
    },
  }),
}));

const ReviewProposed = builder.objectRef<Proposed>('ReviewProposed').implement({
  description: 'The review waits for a reviewer.',
  fields: (t) => ({
    review: t.field({ type: ReviewType, description: 'The review.', resolve: ({ review }) => review }),
  }),
});

const ReviewDecided = builder.objectRef<Decided>('ReviewDecided').implement({
  description: 'The review was decided.',
  fields: (t) => ({
    review: t.field({ type: ReviewType, description: 'The review.', resolve: ({ review }) => review }),
    records: t.field({
      type: [WrittenRecord],
      description: 'What was written; nothing where it was rejected.',
      resolve: ({ records }) => [...records],
    }),
  }),
});

const ProposalResult = builder.unionType('ReviewProposalResult', {
  description: 'The review that was asked for, or why it could not be accepted as it is.',
  types: [ReviewProposed, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : ReviewProposed) as never,
});

const DecisionResult = builder.unionType('ReviewDecisionResult', {
  description: 'The review that was decided, or why it could not be accepted.',
  types: [ReviewDecided, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : ReviewDecided) as never,
});

builder.mutationFields((t) => ({
  propose: t.field({
    type: ProposalResult,
    description:
      'Asks a reviewer to publish records, or to withdraw them. For editors. What could not be accepted, such as a record that refers to a draft which is not proposed with it, is refused now.',
    args: {
      records: t.arg({ type: [RecordInput], description: 'The records; or else `change`.' }),
      change: t.arg.int({
        description: 'All that the change at this position altered and that is still there.',
      }),
      state: t.arg({ type: RecordState, defaultValue: 'published', description: 'PUBLISHED or WITHDRAWN.' }),
      reason: t.arg.string({ description: 'Why.' }),
    },
    resolve: async (_root, args, { asker, graph }) => {
      demand(asker, 'write');
      const records = await proposedRecords(graph, args);
      const state = args.state === 'withdrawn' ? 'withdrawn' : 'published';
      if (args.state === 'draft')
        throw new InputError('state', 'a review is asked for to publish or to withdraw.');
      const answer = await propose(graph, {
        actor: asker.actor as string,
        reason: args.reason || null,
        records,
        state,
      });
      return answer.kind === 'refused' ? refusedAs(answer, recordPaths(records.length)) : answer;
    },
  }),
  review: t.field({
    type: DecisionResult,
    description:
      'Accepts a review, and publishes or withdraws what it asks for, all of it or nothing; or rejects it. For reviewers.',
    args: {
      position: t.arg.int({ required: true, description: 'By what the review is known.' }),
      accept: t.arg.boolean({
        required: true,
        description: 'Whether it is accepted; otherwise it is rejected.',
      }),
      reason: t.arg.string({ description: 'Why: needed where it is rejected.' }),
      seen: t.arg.int({
        description:
          'The position of the log (`dataset`) at which the reviewer looked at the records. Left out, a record that was changed since it was proposed is refused, with both versions.',
      }),
    },
    resolve: async (_root, { position, accept, reason, seen }, context) => {
      const { asker, graph } = context;
      demand(asker, 'publish');
      const decision = {
        actor: asker.actor as string,
        review: position,
        accept,
        reason: reason || null,
        seen: seen ?? null,
      };
      const answer = await decide(graph, decision);
      if (answer.kind === 'refused') return refusedAs(answer, recordPaths(answer.failures.length));
      context.forget();
      return answer;
    },
  }),
  withdraw: t.field({
    type: EditsResult,
    description:
      'Withdraws records with everything published that hangs on them, such as the citations in a post: they vanish from every answer, and nothing is lost. For reviewers.',
    args: {
      records: t.arg({ type: [RecordInput], required: true, description: 'The records.' }),
      reason: t.arg.string({ description: 'Why: it stands in the log.' }),
    },
    resolve: async (_root, { records, reason }, context) => {
      const { asker, graph } = context;
      demand(asker, 'publish');
      const answer = await withdraw(graph, { actor: asker.actor as string, reason: reason || null, records });
      return answerOf(context, answer, recordPaths(records.length));
    },
  }),
}));

/** Either the records that are named, or those of a change. */
async function proposedRecords(
  graph: Graph,
  {
    records,
    change,
  }: { records?: readonly RecordName[] | null | undefined; change?: number | null | undefined },
): Promise<readonly RecordName[]> {
  if ((records == null) === (change == null))
    throw new InputError('records', 'name the records, or else the change that altered them.');
  return records ?? recordsOfChange(graph, change as number);
}

function recordPaths(count: number) {
  return Array.from({ length: count }, (_, at) => ({ path: (field: string) => `records[${at}].${field}` }));
}

/** Reviews tell of drafts, and who wrote them. */
function demandDrafts(asker: Asker): void {
  demand(asker, 'seeDrafts');
}
