import { CodePointText } from '../../domain/code-points.ts';
import { locateQuote, type QuoteFault, verifyQuote } from '../../domain/passage.ts';
import { inQuotes } from '../problem.ts';
import type { AdoptionCheck } from './adoptions.ts';
import { IntColumn, NONE, TextStore } from './columns.ts';
import type { CopyCheck, CopyGroups } from './copies.ts';
import { reportUnknown } from './references.ts';
import { type CheckContext, type RecordIndex, type ScannedRow, TableScan } from './scan.ts';

/**
 * The citations of the folder. Their quotes are kept, as bytes, until the text of their post comes by: so no text needs
 * to be kept, and neither file needs an order.
 */
export class CitationCheck {
  readonly scan: TableScan;
  readonly #adoptions: AdoptionCheck;
  readonly #posts: RecordIndex;
  readonly #quotes = new TextStore();
  readonly #row = new IntColumn();
  readonly #post = new IntColumn();
  readonly #idea = new IntColumn();
  readonly #adoption = new IntColumn();
  readonly #source = new IntColumn();
  readonly #start = new IntColumn();
  /** For each post its last citation, for each citation the one before it of the same post. */
  readonly #lastOf = new IntColumn();
  readonly #before = new IntColumn();
  /** For each row where its quote stands in the text; NONE where that could not be told. */
  starts = new Int32Array(0);

  constructor(context: CheckContext, adoptions: AdoptionCheck, posts: RecordIndex) {
    this.scan = new TableScan(context, 'citations');
    this.#adoptions = adoptions;
    this.#posts = posts;
  }

  async read(): Promise<void> {
    const batches = await this.scan.open();
    const post = this.scan.cell('post_id');
    const idea = this.scan.cell('idea_id');
    const adoption = this.scan.cell('adoption_id');
    const source = this.scan.cell('source_adoption_id');
    const quote = this.scan.cell('quote');
    const start = this.scan.cell('start');
    for await (const rows of batches) {
      for (const row of rows) {
        if (row.ragged) continue;
        const ideaNumber = this.#ideaOf(row, idea(row) ?? '');
        const adoptionNumber = this.#adoptions.numberOf(adoption(row) ?? '');
        const sourceNumber = this.#adoptions.numberOf(source(row) ?? '');
        const [postKey, quoted] = [post(row) ?? '', quote(row) ?? ''];
        if (postKey === '' || quoted === '') continue;
        this.#idea.set(this.#row.length, ideaNumber);
        this.#adoption.set(this.#row.length, adoptionNumber);
        this.#source.set(this.#row.length, sourceNumber);
        const offset = start(row) ?? '';
        this.#start.set(this.#row.length, offset === '' ? NONE : Number(offset));
        this.#add(row.ordinal, this.#posts.keys.numberOf(postKey), quoted);
      }
    }
    this.starts = new Int32Array(this.scan.count).fill(NONE);
  }

  /** What each citation is said to support. */
  checkTargets(copies: CopyCheck, groups: CopyGroups): void {
    for (let at = 0; at < this.#row.length; at++) this.#checkTarget(at, copies, groups);
  }

  /** What each citation stands in and supports, with its row. */
  *targets(): Generator<{ row: number; post: number; idea: number; adoption: number }> {
    for (let at = 0; at < this.#row.length; at++)
      yield {
        row: this.#row.at(at),
        post: this.#post.at(at),
        idea: this.#idea.at(at),
        adoption: this.#adoption.at(at),
      };
  }

  /** The posts that are cited and for which `verify` was not called yet. */
  *unverifiedPosts(): Generator<number> {
    for (let post = 0; post < this.#lastOf.length; post++) if (this.#lastOf.at(post) !== NONE) yield post;
  }

  /** Looks up every quote of a post in its text, once. */
  verify(post: number, text: string): void {
    if (this.#lastOf.at(post) === NONE) return;
    const indexed = new CodePointText(text);
    const told = new Map<string, number>();
    for (const at of this.#takeCitationsOf(post)) {
      const quote = this.#quotes.at(at);
      const start = this.#start.at(at) === NONE ? null : this.#start.at(at);
      const found = locateQuote(indexed, quote, start);
      if (typeof found === 'string') this.#reportQuote(at, found, indexed, quote, start);
      else this.#place(at, found.start, found.end, told);
    }
  }

  /** For a post that nobody has. */
  reportUnknownPost(post: number): void {
    for (const at of this.#takeCitationsOf(post)) {
      reportUnknown(this.scan, this.#row.at(at), 'post_id', this.#posts, post);
    }
  }

  #ideaOf(row: ScannedRow, key: string): number {
    if (key === '') return NONE;
    const { index } = this.#adoptions.ideas;
    const number = index.keys.numberOf(key);
    if (index.exists(number)) return number;
    reportUnknown(this.scan, row.ordinal, 'idea_id', index, number);
    return NONE;
  }

  #add(row: number, post: number, quote: string): void {
    this.#before.set(this.#row.length, this.#lastOf.at(post));
    this.#lastOf.set(post, this.#row.length);
    this.#row.push(row);
    this.#post.push(post);
    this.#quotes.push(quote);
  }

  #takeCitationsOf(post: number): number[] {
    const citations: number[] = [];
    for (let at = this.#lastOf.at(post); at !== NONE; at = this.#before.at(at)) citations.push(at);
    this.#lastOf.set(post, NONE);
    return citations.reverse();
  }

  #checkTarget(at: number, copies: CopyCheck, groups: CopyGroups): void {
    const [row, adoption, source] = [this.#row.at(at), this.#adoption.at(at), this.#source.at(at)];
    const { index } = this.#adoptions;
    if (adoption === NONE) {
      if (source === NONE) return;
      const sourceKey = this.#adoptions.keyOf(source);
      this.scan.report('citation-target', row, 'source_adoption_id', sourceKey, () => {
        return this.scan.words.halfACopy;
      });
      return;
    }
    if (!index.exists(adoption)) {
      reportUnknown(this.scan, row, 'adoption_id', index, adoption);
      return;
    }
    this.#checkIdea(row, this.#idea.at(at), adoption);
    if (source === NONE) return;
    if (!index.exists(source)) reportUnknown(this.scan, row, 'source_adoption_id', index, source);
    else if (copies.scan.trusted && !hasCopy(groups, adoption, source)) {
      this.scan.report('citation-target', row, 'source_adoption_id', this.#adoptions.keyOf(source), () => {
        const [key, sourceKey] = [this.#adoptions.keyOf(adoption), this.#adoptions.keyOf(source)];
        return this.scan.words.noCopy(inQuotes(key), inQuotes(sourceKey));
      });
    }
  }

  #checkIdea(row: number, idea: number, adoption: number): void {
    const own = this.#adoptions.idea.at(adoption);
    if (idea === NONE || own === NONE || idea === own) return;
    const { keys } = this.#adoptions.ideas.index;
    this.scan.report('citation-target', row, 'idea_id', keys.keyOf(idea), () => {
      const key = inQuotes(this.#adoptions.keyOf(adoption));
      return `${key} is an adoption of ${inQuotes(keys.keyOf(own))}, not of ${inQuotes(keys.keyOf(idea))}`;
    });
  }

  #reportQuote(
    at: number,
    fault: QuoteFault,
    text: CodePointText,
    quote: string,
    start: number | null,
  ): void {
    const ofStart = fault === 'quote-differs' || fault === 'start-beyond-text';
    const [column, value] = ofStart ? ['start', String(start)] : ['quote', quote];
    this.scan.add(() => {
      const found = verifyQuote(text, quote, start);
      const post = inQuotes(this.#posts.keys.keyOf(this.#post.at(at)));
      const reason = `in the post ${post}: ${'reason' in found ? found.reason : fault}`;
      const problem = this.scan.problem('quote', this.#row.at(at), column, value, reason);
      return 'positions' in found ? { ...problem, positions: found.positions } : problem;
    });
  }

  #place(at: number, start: number, end: number, told: Map<string, number>): void {
    const row = this.#row.at(at);
    this.starts[row] = start;
    const whole = [this.#idea.at(at), this.#adoption.at(at), this.#source.at(at), start, end].join();
    const before = told.get(whole);
    if (before === undefined) {
      told.set(whole, row);
      return;
    }
    if (this.scan.mayRepeat) return;
    this.scan.report('duplicate', row, 'quote', this.#quotes.at(at), () => {
      return `${this.scan.placeOf(before)} cites the same passage for the same: one row tells it`;
    });
  }
}

/** Sources stand in order within their adoption. */
function hasCopy(groups: CopyGroups, adoption: number, source: number): boolean {
  let [low, high] = [groups.first[adoption] ?? 0, groups.first[adoption + 1] ?? 0];
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups.source[middle] ?? 0) < source) low = middle + 1;
    else high = middle;
  }
  return low < end && groups.source[low] === source;
}
