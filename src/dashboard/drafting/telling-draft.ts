import type { ToldAdopter, ToldAdoption, ToldCopy, ToldIdea } from './save-telling.ts';

/** A passage of the post's text: code points, end exclusive, and exactly what stands between them. */
export interface DraftPassage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * What is referred to: its key where it is recorded, `#` and its label where it is new in the same draft. What it is called stands beside it, so that a
 * draft can be told without asking; of what is new the draft itself knows better (`ideaMeant`, `adopterMeant`, `adoptionMeant`).
 */
export interface MeantIdea {
  readonly reference: string;
  readonly name: string;
}

export interface MeantAdopter {
  readonly reference: string;
  readonly name: string;
  readonly level: ToldAdopter['level'];
  readonly country: string | null;
}

export interface MeantAdoption {
  readonly reference: string;
  readonly idea: MeantIdea;
  readonly adopter: MeantAdopter;
  /** EDTF; null where it is not known. */
  readonly date: string | null;
  readonly status: NonNullable<ToldAdoption['status']>;
}

/** Something new: a label that is its own within the draft, and the passages that say so. */
interface Item {
  readonly label: string;
  readonly passages: readonly DraftPassage[];
}

export interface DraftIdea extends Item {
  readonly fields: Omit<ToldIdea, 'key' | 'label' | 'citations' | 'derivedFrom'>;
  readonly derivedFrom: MeantIdea | null;
}

/** No passage supports an adopter: it is what it is. `passages` is always empty. */
export interface DraftAdopter extends Item {
  readonly fields: Omit<ToldAdopter, 'key' | 'label' | 'partOf' | 'succeededBy'>;
  readonly partOf: MeantAdopter | null;
}

export interface DraftAdoption extends Item {
  readonly idea: MeantIdea;
  readonly adopter: MeantAdopter;
  readonly fields: Omit<ToldAdoption, 'key' | 'label' | 'citations' | 'idea' | 'adopter' | 'refines'>;
  readonly refines: MeantAdoption | null;
}

export interface DraftCopy extends Item {
  /** Who copied. */
  readonly adoption: MeantAdoption;
  /** From whom. */
  readonly source: MeantAdoption;
  readonly via: readonly MeantAdopter[];
  readonly fields: Omit<ToldCopy, 'citations' | 'adoption' | 'source' | 'via'>;
}

/** Passages for something that is recorded already: an idea, an adoption or, with its source too, a copy. */
export interface DraftSupport extends Item {
  readonly of:
    | { readonly noun: 'IDEA'; readonly idea: MeantIdea }
    | { readonly noun: 'ADOPTION'; readonly adoption: MeantAdoption }
    | { readonly noun: 'COPY'; readonly adoption: MeantAdoption; readonly source: MeantAdoption };
}

/** What is decided of something that was proposed, and what came of it in the draft. */
export interface DraftDecision {
  readonly proposal: string;
  readonly accepted: boolean;
  readonly reason: string;
  /** Labels of the items that an accepted one became; when one of them is removed, it is open again. */
  readonly items: readonly string[];
}

/** The kinds of items, each a list of the draft. */
export interface DraftItems {
  readonly ideas: DraftIdea;
  readonly adopters: DraftAdopter;
  readonly adoptions: DraftAdoption;
  readonly copies: DraftCopy;
  readonly supports: DraftSupport;
}
export type DraftKind = keyof DraftItems;
export const DRAFT_KINDS = ['ideas', 'adopters', 'adoptions', 'copies', 'supports'] as const;

/** What an editor has put together for one recorded post and has not saved. It is only ever replaced as a whole. */
export type TellingDraft = { readonly [Kind in DraftKind]: readonly DraftItems[Kind][] } & {
  readonly post: string;
  /** The revision of the post whose text the passages are of. */
  readonly revision: number;
  readonly decisions: readonly DraftDecision[];
  /** Why: it stands in the log. */
  readonly reason: string;
  /** The number of the next label. */
  readonly next: number;
  /** Under which it was sent without an answer: sent again unaltered it is written once. */
  readonly requestKey: string | null;
};

export function emptyDraft(post: string, revision: number): TellingDraft {
  return {
    post,
    revision,
    ideas: [],
    adopters: [],
    adoptions: [],
    copies: [],
    supports: [],
    decisions: [],
    reason: '',
    next: 1,
    requestKey: null,
  };
}

export function isEmpty(draft: TellingDraft): boolean {
  return !draft.decisions.length && DRAFT_KINDS.every((kind) => !draft[kind].length);
}

/** How an item of the draft is referred to. */
export function referenceTo({ label }: { readonly label: string }): string {
  return `#${label}`;
}

/** The idea that is meant, as it is called now. */
export function ideaMeant(draft: TellingDraft, meant: MeantIdea): MeantIdea {
  const drafted = draft.ideas.find((idea) => referenceTo(idea) === meant.reference);
  return drafted ? { ...meant, name: drafted.fields.name } : meant;
}

/** The adopter that is meant, as it is called now. */
export function adopterMeant(draft: TellingDraft, meant: MeantAdopter): MeantAdopter {
  const drafted = draft.adopters.find((adopter) => referenceTo(adopter) === meant.reference);
  if (!drafted) return meant;
  const { name, level, country } = drafted.fields;
  return { ...meant, name, level, country: country ?? null };
}

/** The adoption that is meant, as it stands now. */
export function adoptionMeant(draft: TellingDraft, meant: MeantAdoption): MeantAdoption {
  const drafted = draft.adoptions.find((adoption) => referenceTo(adoption) === meant.reference);
  return drafted ? draftedAdoption(draft, drafted) : meant;
}

/** An adoption of the draft, as others of its items refer to it. */
export function draftedAdoption(draft: TellingDraft, adoption: DraftAdoption): MeantAdoption {
  return {
    reference: referenceTo(adoption),
    idea: ideaMeant(draft, adoption.idea),
    adopter: adopterMeant(draft, adoption.adopter),
    date: adoption.fields.date ?? null,
    status: adoption.fields.status ?? 'UNKNOWN',
  };
}
