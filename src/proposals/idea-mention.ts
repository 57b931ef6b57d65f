import type { AdopterMention } from './adopter-mentions.ts';
import type { Sentence, Words } from './text-words.ts';
import type { UnknownName } from './unknown-names.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface IdeaCandidate {
  readonly key: string | null;
  readonly name: string;
}

/** A place in the text where an idea is named, known or perhaps new; offsets in code units of the readable text. */
export interface IdeaMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly candidates: readonly IdeaCandidate[];
  /** What makes mentions of one idea the same: its key, or the stem of its name. */
  readonly identity: string;
  readonly score: number;
  readonly reason: string;
}

export interface IdeaSetting {
  readonly plain: string;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly adopters: readonly AdopterMention[];
  readonly unknown: readonly UnknownName[];
  /** Whether a sentence names an adopter and has a word of beginning or copying. */
  readonly told: (sentence: number) => boolean;
}

export function sentenceAt({ sentences }: { readonly sentences: readonly Sentence[] }, unit: number): number {
  const at = sentences.findIndex(({ end }) => unit < end);
  return at < 0 ? sentences.length - 1 : at;
}
