import { adopterByKey } from '../domain/adopter.ts';
import { type Inference, type InferredCopy, inferenceOf } from '../spread/inference.ts';
import { calibrationOf, type GainBin, undocumentedOf } from '../spread/netinf-calibration.ts';
import { boundedList, boundedListType, FIRST } from './bounded-list.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { AdoptionFilter } from './filters.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

export const TransmissionModel = builder.enumType('TransmissionModel', {
  description:
    'How the chance that one adoption led to another falls with the time Δ between them (Gomez-Rodriguez, Leskovec & Krause 2010).',
  values: {
    EXPONENTIAL: { description: 'α e^(−αΔ).' },
    POWER_LAW: { description: '(α − 1) Δ^(−α); α above 1.' },
    RAYLEIGH: { description: 'α Δ e^(−αΔ²/2).' },
  } as const,
});

const TimeUnit = builder.enumType('TimeUnit', {
  description:
    'The unit of the times, and how precise a date must be to be used: one that allows two units is left out.',
  values: {
    DAY: { description: 'Days.' },
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Calendar quarters.' },
    YEAR: { description: 'Calendar years.' },
  } as const,
});

const InferenceRefusal = builder.enumType('InferenceRefusal', {
  description: 'Why nothing was inferred. The thresholds are conventions of this service.',
  values: {
    TOO_FEW_CASCADES: {
      description: 'Fewer than 10 ideas have adopters with usable dates at two different times.',
    },
    TOO_FEW_EVENTS: { description: 'Fewer than 50 first take-ups of those ideas have a usable date.' },
    NO_REPEATED_ORDER: {
      description:
        'Fewer than 5 pairs of adopters came in the same order with two ideas or more: what happened once shows no lasting tie.',
    },
    TOO_LARGE: { description: 'There is more than is worked through in one question.' },
  } as const,
});

const InferredCopyType = builder.objectRef<InferredCopy>('InferredCopy').implement({
  description:
    'A proposal, computed from dates alone: that the one tends to copy from the other. It is no copy, stands in no other answer, and becomes ' +
    'a record only when an editor finds it told somewhere. On real data with yearly dates such a proposal is right one time in five at best.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: 'Its place in the order in which they were taken, from 1.' }),
    from: t.field({
      type: AdopterRef,
      description: 'Who would have been copied.',
      resolve: ({ reading, source }) => required(adopterByKey(reading, source), source),
    }),
    to: t.field({
      type: AdopterRef,
      description: 'Who would have copied.',
      resolve: ({ reading, target }) => required(adopterByKey(reading, target), target),
    }),
    gain: t.exposeFloat('gain', {
      description:
        'The rise of the log-likelihood of the cascades (natural logarithm), given those taken before.',
    }),
    cumulativeGain: t.exposeFloat('cumulativeGain', { description: 'The gains up to this one, added up.' }),
    volume: t.exposeInt('volume', {
      description: 'The ideas with which the one became the most likely source of the other by this edge.',
    }),
    medianDifference: t.exposeFloat('medianDifference', {
      description:
        'Time from the one to the other over those ideas, in the unit asked for: element floor(n/2) of the sorted ones.',
    }),
    meanDifference: t.exposeFloat('meanDifference', { description: 'The mean of the same.' }),
    equalBest: t.exposeInt('equalBest', {
      description: 'How many edges gained the same (to 1e-6): above 1, another one would be as right here.',
    }),
    documented: t.exposeBoolean('documented', {
      nullable: true,
      description:
        'Whether a copy from the one to the other is recorded, of the same adoptions; null where that was not compared.',
    }),
    precision: t.exposeFloat('precision', {
      nullable: true,
      description: 'Of the edges up to this one, the share that is documented.',
    }),
    recall: t.exposeFloat('recall', {
      nullable: true,
      description:
        'Of the documented pairs, the share that is among the edges up to this one; null where there are none.',
    }),
  }),
});

const InferredCopyList = boundedListType('InferredCopy', InferredCopyType);

const GainBinType = builder.objectRef<GainBin>('GainBin').implement({
  description: 'Proposals of about the same gain, beside what is documented.',
  fields: (t) => ({
    greatestGain: t.exposeFloat('greatestGain', { description: 'The greatest gain among them.' }),
    leastGain: t.exposeFloat('leastGain', { description: 'The least gain among them.' }),
    edges: t.exposeInt('edges', { description: 'How many they are.' }),
    documented: t.exposeInt('documented', { description: 'How many of them are documented.' }),
    share: t.float({
      description: 'The documented as a share of them, from 0 to 1.',
      resolve: ({ documented, edges }) => documented / edges,
    }),
  }),
});

const CopyInference = builder.objectRef<Inference>('CopyInference').implement({
  description:
    'Copies proposed from adoption dates by NetInf (Gomez-Rodriguez, Leskovec & Krause 2010; objective and models as in SNAP): the edges that ' +
    'best explain in which order the ideas were taken up. Kept apart from all that is recorded, and graded by it.',
  fields: (t) => ({
    copies: t.field({
      type: [InferredCopyType],
      description:
        'The proposals, in the order taken: greatest gain first. None where the inference is refused.',
      resolve: (all) => [...all.copies],
    }),
    undocumented: t.field({
      type: InferredCopyList,
      description:
        'Those of which no copy is recorded, greatest gain first: questions for editors, whether somebody tells of such a copy anywhere. ' +
        'None where it was not compared.',
      args: { first: t.arg.int(FIRST) },
      resolve: (all, { first }) => boundedList(undocumentedOf(all.copies), first),
    }),
    calibration: t.field({
      type: [GainBinType],
      nullable: true,
      description:
        'How often proposals of a gain are documented: all of them in ten parts of as nearly as many each, greatest gain first. Where the ' +
        'share does not fall with the gain, the gain says nothing here. Null where it was not compared.',
      resolve: (all) => calibrationOf(all.copies),
    }),
    refusal: t.field({
      type: InferenceRefusal,
      nullable: true,
      description: 'The kind of reason why nothing was inferred.',
      resolve: (all) => all.refusal,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'The reason, with what was found.' }),
    ideas: t.int({
      description: 'Ideas of which adoptions pass the filter.',
      resolve: (all) => all.evidence.ideas,
    }),
    cascades: t.int({
      description:
        'Of these, the ideas with usable dates at two different times at least: what is inferred from.',
      resolve: (all) => all.evidence.cascades,
    }),
    events: t.int({
      description: "Adopters' first take-ups of those ideas.",
      resolve: (all) => all.evidence.events,
    }),
    imprecise: t.int({
      description: 'First take-ups left out because their date is not certain to the unit.',
      resolve: (all) => all.evidence.imprecise,
    }),
    coarse: t.int({
      description:
        'Adoptions left out because their adopter is coarser than the level, or outside the hierarchy.',
      resolve: (all) => all.evidence.coarse,
    }),
    repeatedPairs: t.int({
      description: 'Ordered pairs of adopters of which the one came before the other with two ideas or more.',
      resolve: (all) => all.evidence.repeatedPairs,
    }),
    possibleEdges: t.int({
      nullable: true,
      description: 'Ordered pairs of adopters of which the one came before the other with any idea.',
      resolve: (all) => all.network?.possibleEdges ?? null,
    }),
    initialLogLikelihood: t.float({
      nullable: true,
      description: 'The log-likelihood without any edge: ln 1e-64 for each event.',
      resolve: (all) => all.network?.initialLogLikelihood ?? null,
    }),
    gain: t.float({
      nullable: true,
      description: 'By how much the edges raise it.',
      resolve: (all) => all.network?.totalGain ?? null,
    }),
    gainBound: t.float({
      nullable: true,
      description:
        'No set of as many edges raises it by more: the online bound, gain plus as many of the largest remaining gains.',
      resolve: (all) => all.network?.gainBound ?? null,
    }),
    exhausted: t.boolean({
      nullable: true,
      description: 'Whether no further edge would gain anything.',
      resolve: (all) => all.network?.exhausted ?? null,
    }),
    documentedPairs: t.exposeInt('documentedPairs', {
      nullable: true,
      description:
        'Pairs of adopters of which a copy of the same adoptions is recorded: what recall is a share of. Null where not compared.',
    }),
  }),
});

builder.queryField('inferredCopies', (t) =>
  t.field({
    type: CopyInference,
    description:
      'Who may have copied from whom, proposed from dates alone; refused where the data cannot bear it.',
    args: {
      filter: t.arg({ type: AdoptionFilter, description: 'Only these adoptions: one idea is one cascade.' }),
      level: t.arg({
        type: AdopterLevel,
        description:
          'Adoptions within an adopter of this level are its own. Left out: adopters as they stand.',
      }),
      model: t.arg({
        type: TransmissionModel,
        required: true,
        defaultValue: 'EXPONENTIAL',
        description: 'The transmission model.',
      }),
      alpha: t.arg.float({
        required: true,
        defaultValue: 1,
        description: 'Its parameter α, per unit of time.',
      }),
      unit: t.arg({
        type: TimeUnit,
        required: true,
        defaultValue: 'YEAR',
        description: 'The unit of time, and the precision that dates must have.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 50,
        description: 'How many edges to take: 1,000 at most.',
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => inferenceOf(context.reading(scope), args),
  }),
);
