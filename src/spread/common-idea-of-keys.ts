import { type Idea, ideaByKey } from '../domain/idea.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Reading } from '../domain/reading.ts';
import { type CommonIdea, nearestCommonIdea } from './common-idea.ts';

export interface FoundCommonIdea {
  readonly nearest: CommonIdea<Idea> | null;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** The nearest idea that two ideas were derived from: none where one of them may not be seen, or nothing is common. */
export async function commonIdeaOf(reading: Reading, of: readonly string[]): Promise<FoundCommonIdea> {
  if (of.length !== 2) throw new InputError('of', `expected two ideas; got ${of.length}.`);
  const [one, other] = await Promise.all(of.map((key) => ideaByKey(reading, key)));
  if (!one || !other) return WHOLE;
  const [first = [], second = []] = await Promise.all(
    [one, other].map(({ key }) => reading.many('idea/originals', key, (row) => row.start)),
  );
  const nearest = nearestCommonIdea(first, second);
  if (nearest || Math.max(first.length, second.length) <= limits.derivations) return { ...WHOLE, nearest };
  return {
    nearest: null,
    complete: false,
    reason: `One of the two was followed for ${limits.derivations} derivations and may go on: there may be one behind that.`,
  };
}

const WHOLE: FoundCommonIdea = { nearest: null, complete: true, reason: null };
