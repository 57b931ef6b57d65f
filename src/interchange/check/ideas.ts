import { inQuotes, MOST_INVOLVED } from '../problem.ts';
import { IntColumn, KeyIndex, NONE } from './columns.ts';
import { cycleInWords, parentCycles } from './parents.ts';
import { reportMissingColumns, reportUnknown } from './references.ts';
import { type CheckContext, RecordIndex, TableScan } from './scan.ts';

/** The ideas of the folder laid over those of the database: what is a variant of what. */
export class IdeaCheck {
  readonly #context: CheckContext;
  readonly scan: TableScan;
  readonly index: RecordIndex;
  readonly derivedFrom = new IntColumn();
  /** Union of every derivation that was or will be: copies never leave a family, so cycles never do either. */
  readonly #family = new IntColumn();
  /** Of those that will be variants of another idea than they are in the database. */
  readonly moved: number[] = [];

  constructor(context: CheckContext) {
    this.#context = context;
    this.scan = new TableScan(context, 'ideas');
    this.index = new RecordIndex(this.scan, new KeyIndex());
  }

  async read(): Promise<void> {
    if (!this.#context.knowsNothing) await this.#readKnown();
    const batches = await this.scan.open();
    const id = this.scan.cell('id');
    const derivedFrom = this.scan.cell('derived_from_id');
    for await (const rows of batches) {
      for (const row of rows) {
        const number = this.index.define(row, id(row) ?? '');
        const from = derivedFrom(row);
        if (number === NONE || row.ragged || from === undefined) continue;
        const target = this.#numberOf(from);
        if (this.index.isKnown(number) && this.derivedFrom.at(number) !== target) this.moved.push(number);
        this.derivedFrom.set(number, target);
        this.#unite(number, target);
      }
    }
    this.#check();
    reportMissingColumns(this.index);
  }

  /** All ideas that a chain of variants, present or coming, connects with one of these, as keys. */
  familiesOf(numbers: Iterable<number>): Set<number> {
    const families = new Set<number>();
    for (const number of numbers) families.add(this.#familyOf(number));
    return families;
  }

  /** The database's ideas in these families. */
  knownMembers(families: ReadonlySet<number>): string[] {
    const members: string[] = [];
    for (let number = 0; number < this.index.keys.size; number++) {
      if (!this.index.isKnown(number) || !families.has(this.#familyOf(number))) continue;
      members.push(this.index.keys.keyOf(number));
    }
    return members;
  }

  /** Whether adoptions of the one may copy from adoptions of the other (model.md, rule 1). */
  areRelated(one: number, other: number): boolean {
    return one === other || this.derivedFrom.at(one) === other || this.derivedFrom.at(other) === one;
  }

  async #readKnown(): Promise<void> {
    for await (const ideas of this.#context.known.ideas()) {
      for (const idea of ideas) {
        const number = this.index.keys.numberOf(idea.id);
        const target = this.#numberOf(idea.derivedFromId ?? '');
        this.index.markKnown(number, idea.hidden);
        this.derivedFrom.set(number, target);
        this.#unite(number, target);
      }
    }
  }

  #numberOf(key: string): number {
    return key === '' ? NONE : this.index.keys.numberOf(key);
  }

  #unite(one: number, other: number): void {
    if (other !== NONE) this.#family.set(this.#familyOf(one), this.#familyOf(other));
  }

  #familyOf(number: number): number {
    let root = number;
    for (let up = this.#family.at(root); up !== NONE && up !== root; up = this.#family.at(root)) root = up;
    for (let at = number; at !== root; ) {
      const up = this.#family.at(at);
      this.#family.set(at, root);
      at = up;
    }
    return root;
  }

  #check(): void {
    for (let number = 0; number < this.index.keys.size; number++) {
      const target = this.derivedFrom.at(number);
      const row = this.index.rowOf(number);
      if (target === NONE || row === NONE || this.index.exists(target)) continue;
      reportUnknown(this.scan, row, 'derived_from_id', this.index, target);
      this.derivedFrom.set(number, NONE);
    }
    for (const cycle of parentCycles(this.derivedFrom, this.index.keys.size)) {
      const member = cycle.find((each) => this.index.rowOf(each) !== NONE);
      if (member === undefined) continue;
      const at = cycle.indexOf(member);
      const keys = [...cycle.slice(at), ...cycle.slice(0, at)].map((each) =>
        inQuotes(this.index.keys.keyOf(each)),
      );
      const value = this.index.keys.keyOf(this.derivedFrom.at(member));
      this.scan.report(
        'cycle',
        this.index.rowOf(member),
        'derived_from_id',
        value,
        () =>
          keys.length === 1
            ? `${keys[0]} is a variant of itself`
            : `these ${keys.length} ideas are variants of one another: ${cycleInWords(keys)}`,
        () =>
          cycle.slice(0, MOST_INVOLVED).map((each) => ({ name: 'ideas', key: this.index.keys.keyOf(each) })),
      );
      this.derivedFrom.set(member, NONE);
    }
  }
}
