import { certainlyBefore } from '../../domain/edtf.ts';
import type { KnownCopy } from '../known-records.ts';
import { inQuotes, type ProblemCode } from '../problem.ts';
import type { AdoptionCheck } from './adoptions.ts';
import { IntColumn, NONE } from './columns.ts';
import { reportUnknown } from './references.ts';
import { type CheckContext, type ScannedRow, TableScan } from './scan.ts';

/**
 * The copies of the folder and of the families it touches, grouped by their adoption: the sources of adoption `a`
 * stand, in order, from `first[a]` to before `first[a + 1]`, each with its row or NONE where only the database has it.
 */
export interface CopyGroups {
  readonly first: Int32Array;
  readonly source: Int32Array;
  readonly row: Int32Array;
}

export class CopyCheck {
  readonly scan: TableScan;
  readonly #adoptions: AdoptionCheck;
  readonly #adoption = new IntColumn();
  readonly #source = new IntColumn();
  readonly #row = new IntColumn();
  /** For each row of the file whether the database has the copy; complete after `check`. */
  knownRows = new Uint8Array(0);

  constructor(context: CheckContext, adoptions: AdoptionCheck) {
    this.scan = new TableScan(context, 'copies');
    this.#adoptions = adoptions;
  }

  async read(): Promise<void> {
    const batches = await this.scan.open();
    const adoption = this.scan.cell('adoption_id');
    const source = this.scan.cell('source_adoption_id');
    const via = this.scan.cell('via');
    for await (const rows of batches) {
      for (const row of rows) {
        if (row.ragged) continue;
        const [key, sourceKey] = [adoption(row) ?? '', source(row) ?? ''];
        this.#checkVia(row, via(row) ?? '');
        if (key === '' || sourceKey === '') continue;
        this.#add(this.#adoptions.numberOf(key), this.#adoptions.numberOf(sourceKey), row.ordinal);
      }
    }
  }

  takeKnown(copies: readonly KnownCopy[]): void {
    for (const { adoptionId, sourceAdoptionId } of copies) {
      this.#add(this.#adoptions.numberOf(adoptionId), this.#adoptions.numberOf(sourceAdoptionId), NONE);
    }
  }

  /** Checks each copy by itself, and answers those that stand. */
  check(): CopyGroups {
    this.knownRows = new Uint8Array(this.scan.count);
    const size = this.#adoptions.index.keys.size;
    const order = this.#inOrder(size);
    const first = new Int32Array(size + 1);
    const source = new Int32Array(order.length);
    const row = new Int32Array(order.length);
    let kept = 0;
    let previous = NONE;
    for (const at of order) {
      const repeats = previous !== NONE && this.#same(at, previous);
      if (repeats) {
        this.#repeated(at, previous);
        continue;
      }
      previous = at;
      if (!this.#stands(this.#adoption.at(at), this.#source.at(at), this.#row.at(at))) continue;
      source[kept] = this.#source.at(at);
      row[kept] = this.#row.at(at);
      kept++;
      first[this.#adoption.at(at) + 1] = kept;
    }
    for (let at = 1; at <= size; at++) first[at] = Math.max(first[at] ?? 0, first[at - 1] ?? 0);
    return { first, source: source.subarray(0, kept), row: row.subarray(0, kept) };
  }

  #add(adoption: number, source: number, row: number): void {
    this.#adoption.push(adoption);
    this.#source.push(source);
    this.#row.push(row);
  }

  #checkVia(row: ScannedRow, cell: string): void {
    if (cell === '') return;
    const { index } = this.#adoptions.adopters;
    for (const key of cell.split(';')) {
      const number = index.keys.numberOf(key);
      if (!index.exists(number)) reportUnknown(this.scan, row.ordinal, 'via', index, number);
    }
  }

  /** By adoption, then source, then the folder's rows before what the database has. */
  #inOrder(size: number): Int32Array {
    const counts = new Int32Array(size + 1);
    const adoptions = this.#adoption.view();
    for (const adoption of adoptions) counts[adoption + 1] = (counts[adoption + 1] ?? 0) + 1;
    for (let at = 1; at <= size; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
    const order = new Int32Array(adoptions.length);
    const next = counts.slice();
    for (const [at, adoption] of adoptions.entries()) {
      const place = next[adoption] ?? 0;
      order[place] = at;
      next[adoption] = place + 1;
    }
    for (let adoption = 0; adoption < size; adoption++) {
      const [from, to] = [counts[adoption] ?? 0, counts[adoption + 1] ?? 0];
      if (to - from > 1) order.subarray(from, to).sort((a, b) => this.#compare(a, b));
    }
    return order;
  }

  #compare(a: number, b: number): number {
    const [rowA, rowB] = [this.#row.at(a), this.#row.at(b)];
    const bySource = this.#source.at(a) - this.#source.at(b);
    if (bySource !== 0 || rowA === rowB) return bySource;
    if (rowA === NONE || rowB === NONE) return rowA === NONE ? 1 : -1;
    return rowA - rowB;
  }

  #same(a: number, b: number): boolean {
    return this.#adoption.at(a) === this.#adoption.at(b) && this.#source.at(a) === this.#source.at(b);
  }

  #repeated(at: number, previous: number): void {
    const [row, before] = [this.#row.at(at), this.#row.at(previous)];
    if (row === NONE) {
      if (before !== NONE) this.knownRows[before] = 1;
      return;
    }
    const [key, sourceKey] = this.#keys(at);
    this.scan.report(
      'duplicate',
      row,
      'source_adoption_id',
      this.#adoptions.keyOf(this.#source.at(at)),
      () => {
        return `the copy ${key} from ${sourceKey} stands in ${this.scan.placeOf(before)} too: one row tells all of a copy`;
      },
    );
  }

  #keys(at: number): string[] {
    return [this.#adoption.at(at), this.#source.at(at)].map((each) => inQuotes(this.#adoptions.keyOf(each)));
  }

  /** Whether both ends are there; what else is wrong is reported, and the copy stands for the rest of the check. */
  #stands(adoption: number, source: number, row: number): boolean {
    const { index } = this.#adoptions;
    const ends: [string, number][] = [
      ['adoption_id', adoption],
      ['source_adoption_id', source],
    ];
    const absent = ends.filter(([, end]) => !index.exists(end));
    for (const [column, end] of absent) if (row !== NONE) reportUnknown(this.scan, row, column, index, end);
    if (absent.length > 0) return false;
    if (adoption === source) {
      this.#report('self', adoption, source, row, (key) => `${key} cannot be a copy of itself`);
      return false;
    }
    this.#checkIdeas(adoption, source, row);
    this.#checkDates(adoption, source, row);
    this.#checkOrigin(adoption, source, row);
    return true;
  }

  #checkIdeas(adoption: number, source: number, row: number): void {
    const { idea, ideas } = this.#adoptions;
    const [own, other] = [idea.at(adoption), idea.at(source)];
    if (own === NONE || other === NONE || ideas.areRelated(own, other)) return;
    this.#report('rule-of-ideas', adoption, source, row, (key, sourceKey) => {
      const [ownKey, otherKey] = [adoption, source].map((each) => inQuotes(this.#adoptions.ideaKeyOf(each)));
      return (
        `${key} is an adoption of ${ownKey}, ${sourceKey} of ${otherKey}: an adoption copies only from one of the ` +
        'same idea, of the idea that its own is a variant of, or of a variant of its own'
      );
    });
  }

  #checkDates(adoption: number, source: number, row: number): void {
    const [date, before] = [this.#adoptions.dateOf(adoption), this.#adoptions.dateOf(source)];
    if (date === null || before === null || !certainlyBefore(date, before)) return;
    this.#report('dates', adoption, source, row, (key, sourceKey) => {
      return `${key} (${date.text}) is certainly dated before ${sourceKey} (${before.text}), from which it is said to be copied`;
    });
  }

  #checkOrigin(adoption: number, source: number, row: number): void {
    const { idea } = this.#adoptions;
    if (!this.#adoptions.isOrigin(adoption) || idea.at(adoption) !== idea.at(source)) return;
    this.#report('origin', adoption, source, row, (key, sourceKey) => {
      return `${key} is held to be an origin (origin is true) and cannot have ${sourceKey}, an adoption of the same idea, as its source`;
    });
  }

  /** In the row of the copy; for a copy of the database in the row of an end, or of an idea, that breaks it. */
  #report(
    code: ProblemCode,
    adoption: number,
    source: number,
    row: number,
    reason: (key: string, sourceKey: string) => string,
  ): void {
    const [key, sourceKey] = [adoption, source].map((each) => this.#adoptions.keyOf(each)) as [
      string,
      string,
    ];
    const words = () => reason(inQuotes(key), inQuotes(sourceKey));
    const ends = () => [adoption, source].map((each) => this.#adoptions.named(each));
    if (row !== NONE) {
      this.scan.report(code, row, 'source_adoption_id', sourceKey, words, ends);
      return;
    }
    const { index, ideas, scan, idea } = this.#adoptions;
    const held = () => `${words()} (the database has this copy)`;
    for (const end of [adoption, source]) {
      if (index.rowOf(end) === NONE) continue;
      scan.report(code, index.rowOf(end), 'id', this.#adoptions.keyOf(end), held, ends);
      return;
    }
    for (const end of [adoption, source]) {
      const ideaRow = ideas.index.rowOf(idea.at(end));
      if (ideaRow === NONE) continue;
      ideas.scan.report(code, ideaRow, 'derived_from_id', this.#adoptions.ideaKeyOf(end), held, ends);
      return;
    }
  }
}
