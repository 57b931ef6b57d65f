/** How something travelled, in the interchange format's words. */
export type Channel =
  | 'visit'
  | 'internship'
  | 'conference'
  | 'network'
  | 'course'
  | 'award'
  | 'publication'
  | 'person'
  | 'supplier'
  | 'meeting'
  | 'other';
export type Fidelity = 'copied' | 'adapted' | 'inspired';

/**
 * The words by which one language tells that somebody copied. Each is a piece of a regular expression in which `~` is any
 * ending of a word, `…` up to five words, `·` one or none, and a space any space; they are matched as whole words, whatever their case.
 */
export interface CopyWords {
  /** Prepositions: who it is from, where somebody is, who it goes to, and who did it. */
  readonly from: readonly string[];
  readonly at: readonly string[];
  readonly to: readonly string[];
  readonly by: readonly string[];
  /** To take over, and how closely. */
  readonly copied: readonly string[];
  readonly adapted: readonly string[];
  readonly inspired: readonly string[];
  /** To take over, without a word on how closely. */
  readonly taken: readonly string[];
  /** That somebody is the example: whoever stands beside it is the source. */
  readonly example: readonly string[];
  /** To do as somebody does. */
  readonly alike: readonly string[];
  /** Where something arose. */
  readonly origin: readonly string[];
  /** To begin to use. */
  readonly takeUp: readonly string[];
  /** To go from place to place. */
  readonly spread: readonly string[];
  /** To give away to others. */
  readonly give: readonly string[];
  /** Of one's own making, or not from there after all. */
  readonly own: readonly string[];
  readonly not: readonly string[];
  readonly considered: readonly string[];
  readonly rejected: readonly string[];
  readonly piloted: readonly string[];
  readonly abandoned: readonly string[];
  readonly channels: Readonly<Partial<Record<Channel, readonly string[]>>>;
  readonly firstly: readonly string[];
  readonly thereafter: readonly string[];
  /** The municipality that tells: we, and the municipality as such. */
  readonly we: readonly string[];
  readonly municipality: readonly string[];
  /** People who come from somewhere, which makes nobody a source. */
  readonly people: readonly string[];
  /** Words that call something an idea, and say nothing of which. */
  readonly ideaNouns: readonly string[];
  /** Peoples, by the country whose they are. */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of countries, by the country. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
}

/** A list with a bar and spaces between its phrases. */
export function words(list: string): readonly string[] {
  return list.split(/\s+\|\s+/).map((phrase) => phrase.trim());
}

export function patternOf(words: readonly string[], flags = 'giu'): RegExp {
  if (words.length === 0) return /(?!)/g;
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replaceAll('… ', '(?:\\p{L}+ ){0,5}')
        .replaceAll('· ', '(?:\\p{L}+ )?')
        .replaceAll('~', '\\p{L}*')
        .replaceAll(' ', '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
