import { CodePointText } from '../../domain/code-points.ts';
import { passageAfterChange } from '../../domain/passage-after-change.ts';
import { portionsOf } from '../known-records.ts';
import { inQuotes } from '../problem.ts';
import type { CitationCheck } from './citations.ts';
import { IntColumn, KeyIndex, NONE } from './columns.ts';
import { reportMissingColumns } from './references.ts';
import { type CheckContext, RecordIndex, type ScannedRow, TableScan } from './scan.ts';
import { VoiceCheck } from './voices.ts';

/** As many posts as are asked for at once: their texts come along. */
const POSTS_AT_ONCE = 200;

interface ChangedText {
  readonly ordinal: number;
  readonly before: string;
  readonly after: string;
}

/** The posts of the folder, each text read, compared and let go. */
export class PostCheck {
  readonly #context: CheckContext;
  readonly #scan: TableScan;
  readonly index: RecordIndex;
  readonly #changed = new IntColumn();
  readonly #voices: VoiceCheck;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#scan = new TableScan(context, 'posts');
    this.index = new RecordIndex(this.#scan, new KeyIndex());
    this.#voices = new VoiceCheck(this.index);
  }

  /** Verifies the citations on the way: their file must have been read. */
  async read(citations: CitationCheck): Promise<void> {
    const batches = await this.#scan.open();
    const id = this.#scan.cell('id');
    const text = this.#scan.cell('text');
    const republishes = this.#scan.cell('republishes_id');
    for await (const rows of batches) {
      const defined = new Map<string, ScannedRow>();
      for (const row of rows) {
        const key = id(row) ?? '';
        const number = this.index.define(row, key);
        if (number === NONE || row.ragged) continue;
        defined.set(key, row);
        this.#voices.take(number, republishes(row));
        const own = text(row);
        if (own !== undefined) citations.verify(number, own);
      }
      if (!this.#context.knowsNothing) await this.#compareWithKnown(defined, text);
    }
    await this.#verifyOthers(citations);
    this.#voices.check();
    reportMissingColumns(this.index);
  }

  /** For each row whether the database has the post with another text. */
  changedTexts(): Uint8Array {
    const changed = new Uint8Array(this.#scan.count);
    for (const ordinal of this.#changed.view()) changed[ordinal] = 1;
    return changed;
  }

  get scan(): TableScan {
    return this.#scan;
  }

  async #compareWithKnown(
    rows: ReadonlyMap<string, ScannedRow>,
    text: (row: ScannedRow) => string | undefined,
  ): Promise<void> {
    for (const keys of portionsOf([...rows.keys()], POSTS_AT_ONCE)) {
      const changed = new Map<string, ChangedText>();
      for (const post of await this.#context.known.posts(keys)) {
        const number = this.index.keys.numberOf(post.id);
        this.index.markKnown(number, post.hidden);
        this.#voices.takeKnown(number, post, !this.#scan.has('republishes_id'));
        const row = rows.get(post.id);
        const after = row === undefined ? undefined : text(row);
        const before = post.text ?? '';
        if (row === undefined || after === undefined || after === before) continue;
        this.#changed.push(row.ordinal);
        changed.set(post.id, { ordinal: row.ordinal, before, after });
      }
      if (changed.size > 0) await this.#followCitations(changed);
    }
  }

  /** A passage that the new text no longer has will be marked as lost (model.md, rule 4): that is worth a look before. */
  async #followCitations(changed: ReadonlyMap<string, ChangedText>): Promise<void> {
    const indexed = new Map<string, [CodePointText, CodePointText]>();
    for (const [key, { before, after }] of changed) {
      indexed.set(key, [new CodePointText(before), new CodePointText(after)]);
    }
    for await (const citations of this.#context.known.citationsOfPosts([...changed.keys()])) {
      for (const { postId, ideaId, adoptionId, quote, start } of citations) {
        const change = changed.get(postId);
        const [before, after] = indexed.get(postId) ?? [];
        if (change === undefined || before === undefined || after === undefined) continue;
        const end = start + new CodePointText(quote).length;
        if (passageAfterChange(before, after, { start, end }) !== null) continue;
        this.#scan.warn('citation-lost', change.ordinal, 'text', null, () => {
          const told =
            adoptionId === null ? `the idea ${inQuotes(ideaId)}` : `the adoption ${inQuotes(adoptionId)}`;
          return (
            `the new text of the post ${inQuotes(postId)} no longer has the passage ${inQuotes(quote)} (at ${start} of ` +
            `the old text), which is cited for ${told}: that citation will be marked as lost`
          );
        });
      }
    }
  }

  /** Posts that are cited or published again and whose text is not in the folder: those of the database, and those that nobody has. */
  async #verifyOthers(citations: CitationCheck): Promise<void> {
    const cited = [...citations.unverifiedPosts()];
    const others = [...new Set([...cited, ...this.#voices.elsewhere()])];
    if (!this.#context.knowsNothing) {
      for (const portion of portionsOf(others, POSTS_AT_ONCE)) {
        const keys = portion.map((post) => this.index.keys.keyOf(post));
        for (const post of await this.#context.known.posts(keys)) {
          const number = this.index.keys.numberOf(post.id);
          this.index.markKnown(number, post.hidden);
          this.#voices.takeKnown(number, post, true);
          citations.verify(number, post.text ?? '');
        }
      }
    }
    for (const post of cited) {
      if (this.index.exists(post)) citations.verify(post, '');
      else citations.reportUnknownPost(post);
    }
  }
}
