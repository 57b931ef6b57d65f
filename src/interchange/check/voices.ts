import type { KnownPost } from '../known-records.ts';
import { inQuotes } from '../problem.ts';
import { IntColumn, NONE } from './columns.ts';
import { reportUnknown } from './references.ts';
import type { RecordIndex } from './scan.ts';

const COLUMN = 'republishes_id';

/**
 * Which posts publish a text again. They name the first, which publishes none again itself: so every post is of one voice, and nobody
 * has to follow a chain to find it.
 */
export class VoiceCheck {
  readonly #posts: RecordIndex;
  readonly #republishes = new IntColumn();
  /** 1 where posts of the database name it as their first. */
  readonly #isVoice = new IntColumn();

  constructor(posts: RecordIndex) {
    this.#posts = posts;
  }

  /** A row's cell: undefined leaves what the database has, '' clears it. */
  take(post: number, cell: string | undefined): void {
    if (cell !== undefined && cell !== '') this.#republishes.set(post, this.#posts.keys.numberOf(cell));
  }

  /** A post of the database; `left` says that what it publishes again stays as it is. */
  takeKnown(post: number, { republishesId, isVoice }: KnownPost, left: boolean): void {
    if (isVoice) this.#isVoice.set(post, 1);
    if (left && republishesId !== null) this.#republishes.set(post, this.#posts.keys.numberOf(republishesId));
  }

  /** The posts that are named and stand in no row. */
  *elsewhere(): Generator<number> {
    const named = new Set(this.#republishes.view());
    for (const post of named) if (post !== NONE && this.#posts.rowOf(post) === NONE) yield post;
  }

  check(): void {
    const { keys, scan } = this.#posts;
    for (let post = 0; post < this.#republishes.length; post++) {
      const first = this.#republishes.at(post);
      const row = this.#posts.rowOf(post);
      if (first === NONE || row === NONE) continue;
      const [own, named] = [inQuotes(keys.keyOf(post)), inQuotes(keys.keyOf(first))];
      const report = (reason: () => string) => scan.report('voice', row, COLUMN, keys.keyOf(first), reason);
      const before = this.#republishes.at(first);
      if (first === post) report(() => `${own} cannot publish itself again`);
      else if (!this.#posts.exists(first)) reportUnknown(scan, row, COLUMN, this.#posts, first);
      else if (before !== NONE)
        report(
          () => `${named} publishes ${inQuotes(keys.keyOf(before))} again: name that, the first of them`,
        );
      else if (this.#isVoice.at(post) === 1)
        report(() => `other posts publish ${own} again: let them name ${named} as well, before it does`);
    }
  }
}
