import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import type { Reader } from '../interchange/import-noun.ts';
import type {
  KnownAdopter,
  KnownAdoption,
  KnownCitation,
  KnownCopy,
  KnownIdea,
  KnownPost,
  KnownRecords,
  KnownRefinement,
} from '../interchange/known-records.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { nameOf } from './record-kinds.ts';

type AdoptionRow = RowOf<'editing/adoptions'>;

/**
 * What the database holds around a request, as far as a rule can meet it there: read before the check, in as many statements as there are
 * kinds of records, and without what the request deletes. It answers the check as the whole database would.
 */
export class Surroundings implements KnownRecords {
  readonly #reader: Reader;
  readonly #leaving: ReadonlySet<string>;
  readonly #states = new Map<string, State>();
  readonly #adopters = new Map<string, KnownAdopter>();
  readonly #ideas = new Map<string, KnownIdea>();
  readonly #adoptions = new Map<string, KnownAdoption>();
  readonly #copies = new Map<string, KnownCopy>();
  readonly #refinements = new Map<string, KnownRefinement>();
  readonly #posts = new Map<string, KnownPost>();

  constructor(reader: Reader, leaving: ReadonlySet<string>) {
    this.#reader = reader;
    this.#leaving = leaving;
  }

  /** Whether a record is there, and who may see it. */
  stateOf(noun: RecordNoun, key: string): State | undefined {
    return this.#states.get(nameOf(noun, key));
  }

  get loadedAdoptions(): Iterable<KnownAdoption> {
    return this.#adoptions.values();
  }

  takeAdopter(row: RowOf<'editing/adopters-above'>): void {
    const { key, kind, partOfKey, succeededByKey } = row;
    if (!this.#take('adopter', key, row.state)) return;
    const known = { id: key, kind: kind as KnownAdopter['kind'], parentId: partOfKey };
    this.#adopters.set(key, { ...known, succeededById: succeededByKey });
  }

  takeIdea({ key, derivedFromKey, state }: RowOf<'editing/ideas-above'>): void {
    if (this.#take('idea', key, state)) this.#ideas.set(key, { id: key, derivedFromId: derivedFromKey });
  }

  takeAdoption(row: AdoptionRow): void {
    const { key, ideaKey, adopterKey, date, ended, origin, refinesKey } = row;
    if (!this.#take('adoption', key, row.state)) return;
    this.#adoptions.set(key, {
      id: key,
      ideaId: ideaKey,
      adopterId: adopterKey,
      date,
      ended,
      origin,
      refinesId: refinesKey,
    });
  }

  takeCopy(adoptionId: string, sourceAdoptionId: string, state?: string): void {
    const key = `${adoptionId};${sourceAdoptionId}`;
    if (this.#leaving.has(nameOf('copy', key))) return;
    this.#copies.set(key, { adoptionId, sourceAdoptionId });
    if (state !== undefined) this.#states.set(nameOf('copy', key), state as State);
  }

  takeRefinement(row: RowOf<'editing/refinements-inside'>): void {
    const { key, adopterKey, coarserKey, coarserAdopterKey } = row;
    if (this.#leaving.has(nameOf('adoption', key))) return;
    const refinement = { id: key, adopterId: adopterKey, refinesId: coarserKey };
    this.#refinements.set(key, { ...refinement, coarserAdopterId: coarserAdopterKey });
  }

  takePost({ key, text, state, republishesKey, isVoice }: RowOf<'editing/posts'>): void {
    if (this.#take('post', key, state))
      this.#posts.set(key, { id: key, text, republishesId: republishesKey, isVoice });
  }

  /** Of a citation that a story shows it is enough that it is there, and who may see it. */
  takeCitation({ key, state }: Pick<RowOf<'editing/citations'>, 'key' | 'state'>): void {
    this.#take('citation', key, state);
  }

  isEmpty(): Promise<boolean> {
    return Promise.resolve(false);
  }

  adopters(): AsyncIterable<readonly KnownAdopter[]> {
    return inOne([...this.#adopters.values()]);
  }

  ideas(): AsyncIterable<readonly KnownIdea[]> {
    return inOne([...this.#ideas.values()]);
  }

  adoptions(ids: readonly string[]): Promise<readonly KnownAdoption[]> {
    return Promise.resolve(ids.flatMap((id) => this.#adoptions.get(id) ?? []));
  }

  adoptionsOfIdeas(ideaIds: readonly string[]): AsyncIterable<readonly KnownAdoption[]> {
    const wanted = new Set(ideaIds);
    return inOne([...this.#adoptions.values()].filter(({ ideaId }) => wanted.has(ideaId)));
  }

  copiesOfIdeas(ideaIds: readonly string[]): AsyncIterable<readonly KnownCopy[]> {
    const wanted = new Set(ideaIds);
    return inOne(
      [...this.#copies.values()].filter(({ adoptionId }) =>
        wanted.has(this.#adoptions.get(adoptionId)?.ideaId ?? ''),
      ),
    );
  }

  refinementsByAdopters(adopterIds: readonly string[]): AsyncIterable<readonly KnownRefinement[]> {
    const wanted = new Set(adopterIds);
    return inOne([...this.#refinements.values()].filter(({ adopterId }) => wanted.has(adopterId)));
  }

  posts(ids: readonly string[]): Promise<readonly KnownPost[]> {
    return Promise.resolve(ids.flatMap((id) => this.#posts.get(id) ?? []));
  }

  async *citationsOfPosts(postIds: readonly string[]): AsyncGenerator<readonly KnownCitation[]> {
    yield this.#staying(await this.#reader.run('interchange/union-citations-of-posts', { keys: postIds }));
  }

  async *citationsOfAdoptions(adoptionIds: readonly string[]): AsyncGenerator<readonly KnownCitation[]> {
    const keys = adoptionIds;
    yield this.#staying(await this.#reader.run('interchange/union-citations-of-adoptions', { keys }));
  }

  #staying(rows: readonly RowOf<'interchange/union-citations-of-posts'>[]): KnownCitation[] {
    return rows
      .filter(({ key }) => !this.#leaving.has(nameOf('citation', key)))
      .map(({ postKey, ideaKey, adoptionKey, sourceKey, quote, start }) => ({
        postId: postKey,
        ideaId: ideaKey,
        adoptionId: adoptionKey,
        sourceAdoptionId: sourceKey,
        quote,
        start,
      }));
  }

  #take(noun: RecordNoun, key: string, state: string): boolean {
    if (this.#leaving.has(nameOf(noun, key))) return false;
    this.#states.set(nameOf(noun, key), state as State);
    return true;
  }
}

async function* inOne<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[], void, void> {
  if (items.length > 0) yield items;
}
