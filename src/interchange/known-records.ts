import type { AdopterRow, AdoptionRow, CitationRow, CopyRow, IdeaRow } from './tables.ts';

type Held<Field> = NonNullable<Field> | null;

/** Who may not see a record; absent where everybody may. */
interface Hideable {
  readonly hidden?: 'draft' | 'withdrawn';
}

export interface KnownAdopter extends Hideable {
  readonly id: string;
  readonly kind: NonNullable<AdopterRow['kind']>;
  readonly parentId: string | null;
  readonly succeededById: string | null;
}

export interface KnownIdea extends Hideable {
  readonly id: string;
  readonly derivedFromId: Held<IdeaRow['derivedFromId']>;
}

export interface KnownAdoption extends Hideable {
  readonly id: string;
  readonly ideaId: string;
  readonly adopterId: string;
  /** EDTF, as it was written. */
  readonly date: Held<AdoptionRow['date']>;
  readonly ended: Held<AdoptionRow['ended']>;
  readonly origin: Held<AdoptionRow['origin']>;
  readonly refinesId: Held<AdoptionRow['refinesId']>;
}

export type KnownCopy = Pick<CopyRow, 'adoptionId' | 'sourceAdoptionId'>;

/** One adoption that refines another, with the adopters of both. */
export interface KnownRefinement {
  readonly id: string;
  readonly adopterId: string;
  readonly refinesId: string;
  readonly coarserAdopterId: string;
}

export interface KnownPost extends Hideable {
  readonly id: string;
  readonly text: string | null;
  readonly republishesId: string | null;
  /** Whether others publish its text again. */
  readonly isVoice: boolean;
}

export interface KnownCitation {
  readonly postId: string;
  readonly ideaId: string;
  readonly adoptionId: Held<CitationRow['adoptionId']>;
  readonly sourceAdoptionId: Held<CitationRow['sourceAdoptionId']>;
  readonly quote: string;
  /** In code points; a citation that is marked as lost is not told. */
  readonly start: number;
}

/**
 * What the database already holds, as far as a folder's check must see it: references resolve to the folder or to
 * this, and what always holds must hold for both together. Keys that are not held are simply not answered. Batches may
 * have any size and order; arguments hold at most a few thousand keys.
 */
export interface KnownRecords {
  /** Whether nothing is held at all; then nothing else is asked. */
  isEmpty(): Promise<boolean>;
  /** All of them: some ten thousand. */
  adopters(): AsyncIterable<readonly KnownAdopter[]>;
  /** All of them: some ten thousand. */
  ideas(): AsyncIterable<readonly KnownIdea[]>;
  adoptions(ids: readonly string[]): Promise<readonly KnownAdoption[]>;
  /** Every adoption of these ideas. */
  adoptionsOfIdeas(ideaIds: readonly string[]): AsyncIterable<readonly KnownAdoption[]>;
  /** Every copy whose adoption (the copying end) is of one of these ideas. */
  copiesOfIdeas(ideaIds: readonly string[]): AsyncIterable<readonly KnownCopy[]>;
  /** Every adoption by one of these adopters that refines another. */
  refinementsByAdopters(adopterIds: readonly string[]): AsyncIterable<readonly KnownRefinement[]>;
  posts(ids: readonly string[]): Promise<readonly KnownPost[]>;
  citationsOfPosts(postIds: readonly string[]): AsyncIterable<readonly KnownCitation[]>;
  citationsOfAdoptions(adoptionIds: readonly string[]): AsyncIterable<readonly KnownCitation[]>;
}

async function* nothing(): AsyncGenerator<never, void, void> {
  // An empty database answers every question with no batch.
}

/** An empty database. */
export const noKnownRecords: KnownRecords = {
  isEmpty: () => Promise.resolve(true),
  adopters: nothing,
  ideas: nothing,
  adoptions: () => Promise.resolve([]),
  adoptionsOfIdeas: nothing,
  copiesOfIdeas: nothing,
  refinementsByAdopters: nothing,
  posts: () => Promise.resolve([]),
  citationsOfPosts: nothing,
  citationsOfAdoptions: nothing,
};

/** As many keys as one question holds. */
const KEYS_AT_ONCE = 5000;

export function* portionsOf<Item>(items: readonly Item[], size = KEYS_AT_ONCE): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
