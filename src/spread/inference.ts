import { InputError } from '../domain/input-error.ts';
import type { Reading } from '../domain/reading.ts';
import type { TimeUnit } from './interval.ts';
import { inferNetwork, type Network } from './netinf.ts';
import { type Evidence, evidenceOf, type InferenceRefusal, refusalOf } from './netinf-evidence.ts';
import { type GradedEdge, graded } from './netinf-grade.ts';
import { alphaProblem, type TransmissionModel } from './netinf-model.ts';
import { type AskedTakeUps, documentedPairs, takeUpsOf } from './take-ups.ts';

export interface AskedInference extends AskedTakeUps {
  readonly unit: TimeUnit;
  readonly model: TransmissionModel;
  readonly alpha: number;
  readonly first: number;
}

/** An inferred edge between two adopters, seen in a reading. Never a copy of the model: a proposal. */
export interface InferredCopy extends GradedEdge {
  readonly reading: Reading;
}

export interface Inference {
  readonly asked: AskedInference;
  readonly evidence: Pick<Evidence, 'ideas' | 'events' | 'imprecise' | 'repeatedPairs'> & {
    readonly cascades: number;
    readonly coarse: number;
  };
  readonly refusal: InferenceRefusal | null;
  readonly reason: string | null;
  readonly copies: readonly InferredCopy[];
  readonly network: Omit<Network, 'edges'> | null;
  /** Pairs of adopters of which a copy is recorded; null where the inference is refused or there are too many. */
  readonly documentedPairs: number | null;
}

/** So many inferred copies are answered at most. */
const MOST_EDGES = 1_000;

/** Proposes who copies from whom, from dates alone, and grades it by what is documented: two statements at most. */
export async function inferenceOf(reading: Reading, asked: AskedInference): Promise<Inference> {
  if (reading.scope.policy === 'ALL')
    throw new InputError(
      'scope.policy',
      'inferredCopies stands on dates, which are the same in every reading of rival claims, and grades what it proposes by the copies ' +
        'of one reading: ask with BEST or CAUTIOUS.',
    );
  const problem = alphaProblem(asked.model, asked.alpha);
  if (problem) throw new InputError('alpha', problem);
  if (asked.first < 1 || asked.first > MOST_EDGES)
    throw new InputError('first', `expected 1 to ${MOST_EDGES}; got ${asked.first}.`);
  const { takeUps, coarse, tooMany } = await takeUpsOf(reading, asked);
  const { cascades, ...counts } = evidenceOf(takeUps, asked.unit);
  const { ideas, events, imprecise, repeatedPairs } = counts;
  const evidence = { ideas, events, imprecise, repeatedPairs, coarse, cascades: cascades.length };
  const refused = tooMany
    ? { refusal: 'TOO_LARGE' as const, reason: tooMany }
    : refusalOf({ cascades, ...counts }, asked.unit);
  if (refused) return { asked, evidence, ...refused, copies: [], network: null, documentedPairs: null };
  const documented = await documentedPairs(reading, asked);
  const { edges, ...network } = inferNetwork(cascades, asked.model, asked.alpha, asked.first);
  return {
    asked,
    evidence,
    refusal: null,
    reason: null,
    copies: graded(edges, documented).map((edge) => ({ ...edge, reading })),
    network,
    documentedPairs: documented?.length ?? null,
  };
}
