import { type State, seesWholeTexts } from './scope.ts';
import { spellingsOf } from './search-folding.ts';
import { SHORTEST_INSIDE, SHORTEST_NEAR } from './search-matching.ts';
import type { Question, Term } from './search-question.ts';
import { LONGEST_ENDING } from './search-stems.ts';

/** A part of a search: which full-text index is asked what, in Lucene's syntax. */
export interface Asked {
  readonly part: Part;
  readonly index: string;
  readonly query: string;
}

export const parts = ['adopters', 'ideas', 'titles', 'texts', 'stories'] as const;
export type Part = (typeof parts)[number];

/**
 * What the full-text indexes are asked. Every word becomes patterns over the words that the index holds, so that
 * folding, inflections and compounds need nothing stored, and no character that was typed reaches Lucene as syntax.
 *
 * The order in which a part answers says whom to keep where there are too many. In `texts` alone the score is read: it
 * is the number of words that stand in the text just as they were asked for, whatever else the index holds.
 */
export function askedOf(part: Part, question: Question, states: readonly State[]): Asked {
  const alone = question.terms.length === 1;
  const clauses = question.terms.map((term) => `+(${clauseOf(part, term, alone, seesWholeTexts(states))})`);
  const visible = `+state:(${states.join(' ')})^0`;
  return { part, index: INDEXES[part], query: [...clauses, visible].join(' ') };
}

const INDEXES: Readonly<Record<Part, string>> = {
  adopters: 'search_adopters',
  ideas: 'search_ideas',
  titles: 'search_posts',
  texts: 'search_posts',
  stories: 'search_stories',
};

function clauseOf(part: Part, term: Term, alone: boolean, whole: boolean): string {
  if (part === 'adopters') return `${inName('name', term)} ${inName('aliases', term)}`;
  if (part === 'ideas')
    return `${inName('name', term)} ${inName('aliases', term)} (${inText('summary', term)})^0.1`;
  if (part === 'stories') return `${inName('title', term)} (${inText('summary', term)})^0.1`;
  if (part === 'titles') return inName('title', term);
  // A text of which who asks may see only quotes is not searched: to learn which words it has is to read it.
  const text = `(+(${inText('text', term)})${whole ? '' : ' -textUse:quotes'})`;
  // Where one word is in the title and the other in the text. One word alone in the title has been asked for already.
  return alone ? text : `${text} (${inName('title', term)})^0`;
}

/**
 * In a name also the middle of a word counts, and a word that is nearly the same. Each form is a pattern of its own: in one
 * pattern together they cost the server twice as much.
 */
function inName(field: string, term: Term): string {
  if (term.kind === 'phrase') return wordForWord(field, term);
  const { folded, typed, stems, open } = term;
  const word = spellingsOf(folded);
  const inside = folded.length >= SHORTEST_INSIDE;
  const forms = [inside ? `.*${word}.*` : open ? `${word}.*` : word, ...endings(stems)];
  const near = folded.length >= SHORTEST_NEAR ? nordic(typed) : [];
  return [
    `${field}:${escaped(typed)}^4`,
    ...forms.map((form) => `${field}:/${form}/`),
    ...near.map((each) => `(${field}:${escaped(each)}~1)^0.1`),
  ].join(' ');
}

function inText(field: string, term: Term): string {
  if (term.kind === 'phrase') return `(${wordForWord(field, term)})^0`;
  const word = spellingsOf(term.folded);
  const others = [...(term.open ? [`${word}.*`] : []), ...endings(term.stems)];
  return [`${field}:/${word}/^1`, ...others.map((form) => `${field}:/${form}/^0`)].join(' ');
}

/** The index cannot look for spellings side by side: that they stand so is found out when the texts are here. */
function wordForWord(field: string, term: Term & { kind: 'phrase' }): string {
  return `(${term.words.map(({ folded }) => `+${field}:/${spellingsOf(folded)}/`).join(' ')})`;
}

function endings(stems: readonly string[]): string[] {
  return stems.map((stem) => `${spellingsOf(stem)}.{0,${LONGEST_ENDING}}`);
}

/** The word as typed, and as it is spelled where Nordic letters were written out. */
function nordic(typed: string): string[] {
  const spelled = typed.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
  return spelled === typed ? [typed] : [typed, spelled];
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
}
