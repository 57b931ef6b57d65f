import { certainlyBefore } from '../../domain/edtf.ts';
import { portionsOf } from '../known-records.ts';
import { type InvolvedRecord, inQuotes, MOST_INVOLVED } from '../problem.ts';
import { type AdopterRow, adopterKinds } from '../tables.ts';
import { IntColumn, KeyIndex, NONE } from './columns.ts';
import { cycleInWords, liesInside, parentCycles } from './parents.ts';
import { reportMissingColumns, reportUnknown } from './references.ts';
import { type CheckContext, RecordIndex, TableScan } from './scan.ts';

type Kind = NonNullable<AdopterRow['kind']>;

/** What each kind may be part of (interchange.md, adopters.csv, parent_id). */
const PARENT_KINDS: Record<Kind, readonly Kind[]> = {
  country: [],
  region: ['country'],
  municipality: ['region'],
  unit: ['unit', 'municipality'],
  organisation: adopterKinds,
};

/** The adopters of the folder laid over those of the database: their hierarchy and what they went into. */
export class AdopterCheck {
  readonly #context: CheckContext;
  readonly #scan: TableScan;
  readonly index: RecordIndex;
  readonly #kind = new IntColumn();
  readonly parent = new IntColumn();
  readonly successor = new IntColumn();
  /** Of those whose place in the hierarchy the folder changes. */
  readonly #moved: number[] = [];

  constructor(context: CheckContext) {
    this.#context = context;
    this.#scan = new TableScan(context, 'adopters');
    this.index = new RecordIndex(this.#scan, new KeyIndex());
  }

  async read(): Promise<void> {
    if (!this.#context.knowsNothing) await this.#readKnown();
    const batches = await this.#scan.open();
    const [id, kind, parent] = ['id', 'kind', 'parent_id'].map((column) => this.#scan.cell(column));
    const successor = this.#scan.cell('succeeded_by_id');
    const [from, until] = ['from', 'until'].map((column) => this.#scan.cell(column));
    const [latitude, longitude] = ['latitude', 'longitude'].map((column) => this.#scan.cell(column));
    for await (const rows of batches) {
      for (const row of rows) {
        const number = this.index.define(row, id?.(row) ?? '');
        if (number === NONE || row.ragged) continue;
        const given = kind?.(row);
        if (given !== undefined) this.#kind.set(number, adopterKinds.indexOf(given as Kind));
        this.#placeIn(number, parent?.(row));
        const into = successor(row);
        if (into !== undefined) this.successor.set(number, this.#numberOf(into));
        this.#checkLife(row.ordinal, from?.(row) ?? '', until?.(row) ?? '');
        this.#checkPoint(row.ordinal, latitude?.(row), longitude?.(row));
      }
    }
    this.#checkHierarchy();
    reportMissingColumns(this.index);
  }

  /**
   * Refinements of the database that a change of the hierarchy leaves without ground; those that the folder has rows
   * for are looked at there, as its rows have them.
   */
  async checkKnownRefinements(isInFolder: (adoptionId: string) => boolean): Promise<void> {
    if (this.#moved.length === 0) return;
    const movers = new Set(this.#moved);
    const affected: string[] = [];
    for (let number = 0; number < this.index.keys.size; number++) {
      if (!this.index.isKnown(number)) continue;
      if (movers.has(number) || this.#moved.some((mover) => liesInside(this.parent, number, mover))) {
        affected.push(this.index.keys.keyOf(number));
      }
    }
    for (const portion of portionsOf(affected)) {
      for await (const refinements of this.#context.known.refinementsByAdopters(portion)) {
        for (const { id, adopterId, refinesId, coarserAdopterId } of refinements) {
          if (isInFolder(id)) continue;
          const finer = this.#numberOf(adopterId);
          if (liesInside(this.parent, finer, this.#numberOf(coarserAdopterId))) continue;
          const mover = this.#moved.find((each) => each === finer || liesInside(this.parent, finer, each));
          this.#report(
            'refinement',
            mover ?? finer,
            'parent_id',
            () => {
              const [adoption, coarser] = [inQuotes(id), inQuotes(refinesId)];
              return (
                `the adoption ${adoption} by ${inQuotes(adopterId)} refines ${coarser} by ` +
                `${inQuotes(coarserAdopterId)} in the database, so the one must stay part of the other`
              );
            },
            () => [
              { name: 'adoptions', key: id },
              { name: 'adoptions', key: refinesId },
            ],
          );
        }
      }
    }
  }

  async #readKnown(): Promise<void> {
    for await (const adopters of this.#context.known.adopters()) {
      for (const adopter of adopters) {
        const number = this.#numberOf(adopter.id);
        this.index.markKnown(number, adopter.hidden);
        this.#kind.set(number, adopterKinds.indexOf(adopter.kind));
        this.parent.set(number, this.#numberOf(adopter.parentId ?? ''));
        this.successor.set(number, this.#numberOf(adopter.succeededById ?? ''));
      }
    }
  }

  #numberOf(key: string): number {
    return key === '' ? NONE : this.index.keys.numberOf(key);
  }

  #placeIn(number: number, parentKey: string | undefined): void {
    if (parentKey === undefined) return;
    const parent = this.#numberOf(parentKey);
    if (this.index.isKnown(number) && this.parent.at(number) !== parent) this.#moved.push(number);
    this.parent.set(number, parent);
  }

  #checkLife(ordinal: number, from: string, until: string): void {
    const { dates } = this.#context;
    const began = dates.dateOf(dates.numberOf(from));
    const ended = dates.dateOf(dates.numberOf(until));
    if (began === null || ended === null || !certainlyBefore(ended, began)) return;
    this.#scan.report(
      'dates',
      ordinal,
      'until',
      until,
      () => `it ended in ${until}, certainly before it was founded in ${from}`,
    );
  }

  #checkPoint(ordinal: number, latitude: string | undefined, longitude: string | undefined): void {
    if (latitude === undefined || longitude === undefined || (latitude === '') === (longitude === '')) return;
    const [given, missing] = latitude === '' ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
    this.#scan.report(
      'missing',
      ordinal,
      missing,
      '',
      () => `there is a ${given} without a ${missing}: a point needs both`,
    );
  }

  #checkHierarchy(): void {
    for (let number = 0; number < this.index.keys.size; number++) {
      if (!this.index.exists(number)) continue;
      this.#checkReference(number, 'parent_id', this.parent);
      this.#checkReference(number, 'succeeded_by_id', this.successor);
      this.#checkLevel(number, this.parent.at(number));
    }
    this.#checkCycles(this.parent, 'parent_id', 'are part of one another', 'part of itself');
    this.#checkCycles(this.successor, 'succeeded_by_id', 'went into one another', 'its own successor');
  }

  #checkReference(number: number, column: string, references: IntColumn): void {
    const target = references.at(number);
    const row = this.index.rowOf(number);
    if (target === NONE || row === NONE || this.index.exists(target)) return;
    reportUnknown(this.#scan, row, column, this.index, target);
    references.set(number, NONE);
  }

  #checkLevel(number: number, parent: number): void {
    const kind = adopterKinds[this.#kind.at(number)];
    const parentKind = adopterKinds[this.#kind.at(parent)];
    if (kind === undefined || parentKind === undefined || PARENT_KINDS[kind].includes(parentKind)) return;
    const [key, parentKey] = [number, parent].map((each) => inQuotes(this.index.keys.keyOf(each)));
    const column = this.index.rowOf(number) === NONE ? 'kind' : 'parent_id';
    const blamed = this.index.rowOf(number) === NONE ? parent : number;
    this.#report(
      'level',
      blamed,
      column,
      () => {
        const allowed = PARENT_KINDS[kind];
        const rule =
          allowed.length === 0
            ? `a ${kind} is part of nothing`
            : `a ${kind} is part of ${allowed.map((each) => `a ${each}`).join(' or ')}`;
        return `${key} is a ${kind} and cannot be part of ${parentKey}, which is ${article(parentKind)}: ${rule}`;
      },
      () => [number, parent].map((each) => this.#named(each)),
    );
  }

  #checkCycles(references: IntColumn, column: string, words: string, alone: string): void {
    for (const cycle of parentCycles(references, this.index.keys.size)) {
      const member = cycle.find((each) => this.index.rowOf(each) !== NONE);
      if (member === undefined) continue;
      const turned = [...cycle.slice(cycle.indexOf(member)), ...cycle.slice(0, cycle.indexOf(member))];
      const keys = turned.map((each) => inQuotes(this.index.keys.keyOf(each)));
      this.#report(
        'cycle',
        member,
        column,
        () =>
          keys.length === 1
            ? `${keys[0]} is ${alone}`
            : `these ${keys.length} adopters ${words}: ${cycleInWords(keys)}`,
        () => turned.slice(0, MOST_INVOLVED).map((each) => this.#named(each)),
      );
      references.set(member, NONE);
    }
  }

  #named(number: number): InvolvedRecord {
    return { name: 'adopters', key: this.index.keys.keyOf(number) };
  }

  #report(
    code: 'level' | 'cycle' | 'refinement',
    number: number,
    column: string,
    reason: () => string,
    involved: () => readonly InvolvedRecord[],
  ): void {
    const row = this.index.rowOf(number);
    if (row === NONE) return;
    const references =
      column === 'parent_id' ? this.parent : column === 'succeeded_by_id' ? this.successor : null;
    const value =
      references === null
        ? adopterKinds[this.#kind.at(number)]
        : this.index.keys.keyOf(references.at(number));
    this.#scan.report(code, row, this.#scan.has(column) ? column : null, value ?? null, reason, involved);
  }
}

function article(kind: Kind): string {
  return kind === 'organisation' ? 'an organisation' : `a ${kind}`;
}
