import type { EdtfDate } from '../../domain/edtf.ts';
import { type KnownAdoption, type KnownCopy, portionsOf } from '../known-records.ts';
import type { InvolvedRecord } from '../problem.ts';
import type { AdopterCheck } from './adopters.ts';
import { IntColumn, KeyIndex, NONE } from './columns.ts';
import type { IdeaCheck } from './ideas.ts';
import { reportMissingColumns, reportUnknown } from './references.ts';
import { type CheckContext, RecordIndex, type ScannedRow, TableScan } from './scan.ts';

/** An adoption that will be of another idea than it is in the database. */
export interface MovedAdoption {
  readonly adoption: number;
  readonly fromIdea: string;
}

/**
 * The adoptions of the folder, and of the database those that the folder's rows can come into conflict with: all of
 * every family of ideas that the folder touches. Everything but the keys stands in columns of integers.
 */
export class AdoptionCheck {
  readonly context: CheckContext;
  readonly adopters: AdopterCheck;
  readonly ideas: IdeaCheck;
  readonly scan: TableScan;
  readonly index: RecordIndex;
  readonly idea = new IntColumn();
  readonly adopter = new IntColumn();
  readonly #date = new IntColumn();
  readonly #ended = new IntColumn();
  readonly #origin = new IntColumn();
  readonly refines = new IntColumn();
  readonly moved: MovedAdoption[] = [];

  constructor(context: CheckContext, adopters: AdopterCheck, ideas: IdeaCheck) {
    this.context = context;
    this.adopters = adopters;
    this.ideas = ideas;
    this.scan = new TableScan(context, 'adoptions');
    this.index = new RecordIndex(this.scan, new KeyIndex());
  }

  async read(): Promise<void> {
    const batches = await this.scan.open();
    const id = this.scan.cell('id');
    const idea = this.scan.cell('idea_id');
    const adopter = this.scan.cell('adopter_id');
    const date = this.scan.cell('date');
    const ended = this.scan.cell('ended');
    const origin = this.scan.cell('origin');
    const refines = this.scan.cell('refines_id');
    const { dates } = this.context;
    for await (const rows of batches) {
      for (const row of rows) {
        const number = this.index.define(row, id(row) ?? '');
        if (number === NONE || row.ragged) continue;
        this.idea.set(number, this.#resolve(row, 'idea_id', idea(row), this.ideas.index));
        this.adopter.set(number, this.#resolve(row, 'adopter_id', adopter(row), this.adopters.index));
        this.#date.set(number, dates.numberOf(date(row) ?? null));
        this.#ended.set(number, dates.numberOf(ended(row) ?? null));
        this.#origin.set(number, flagOf(origin(row)));
        this.refines.set(number, this.numberOf(refines(row) ?? ''));
      }
    }
  }

  /** To be called when every file that names adoptions was read: then it is known which ideas are touched. */
  async readKnown(takeCopies: (copies: readonly KnownCopy[]) => void): Promise<void> {
    if (!this.context.knowsNothing) {
      const families = this.ideas.familiesOf(this.#touchedIdeas());
      await this.#readFamilies(families, takeCopies);
      const others = this.ideas.familiesOf(await this.#readByKey());
      for (const family of families) others.delete(family);
      await this.#readFamilies(others, takeCopies);
    }
    reportMissingColumns(this.index);
  }

  isInFolder(key: string): boolean {
    return this.index.rowOf(this.numberOf(key)) !== NONE;
  }

  numberOf(key: string): number {
    return key === '' ? NONE : this.index.keys.numberOf(key);
  }

  keyOf(number: number): string {
    return this.index.keys.keyOf(number);
  }

  named(number: number): InvolvedRecord {
    return { name: 'adoptions', key: this.keyOf(number) };
  }

  ideaKeyOf(number: number): string {
    return this.ideas.index.keys.keyOf(this.idea.at(number));
  }

  adopterKeyOf(number: number): string {
    return this.adopters.index.keys.keyOf(this.adopter.at(number));
  }

  dateOf(number: number): EdtfDate | null {
    return this.context.dates.dateOf(this.#date.at(number));
  }

  endedOf(number: number): EdtfDate | null {
    return this.context.dates.dateOf(this.#ended.at(number));
  }

  isOrigin(number: number): boolean {
    return this.#origin.at(number) === 1;
  }

  #resolve(row: ScannedRow, column: string, key: string | undefined, target: RecordIndex): number {
    if (key === undefined || key === '') return NONE;
    const number = target.keys.numberOf(key);
    if (target.exists(number)) return number;
    reportUnknown(this.scan, row.ordinal, column, target, number);
    return NONE;
  }

  #touchedIdeas(): number[] {
    const touched = new Set(this.ideas.moved);
    for (const idea of this.idea.view()) if (idea !== NONE) touched.add(idea);
    return [...touched];
  }

  async #readFamilies(families: ReadonlySet<number>, takeCopies: (copies: readonly KnownCopy[]) => void) {
    for (const portion of portionsOf(this.ideas.knownMembers(families))) {
      for await (const adoptions of this.context.known.adoptionsOfIdeas(portion)) {
        for (const adoption of adoptions) this.#take(adoption);
      }
      for await (const copies of this.context.known.copiesOfIdeas(portion)) takeCopies(copies);
    }
  }

  /** Asks for those that no touched family brought, and answers their ideas. */
  async #readByKey(): Promise<number[]> {
    const unknown: string[] = [];
    for (let number = 0; number < this.index.keys.size; number++) {
      if (!this.index.isKnown(number)) unknown.push(this.keyOf(number));
    }
    const ideas: number[] = [];
    for (const portion of portionsOf(unknown)) {
      for (const adoption of await this.context.known.adoptions(portion)) {
        this.#take(adoption);
        ideas.push(this.ideas.index.keys.numberOf(adoption.ideaId));
      }
    }
    return ideas;
  }

  /** What the folder's row says stands; what it has no column for stays as the database has it. */
  #take(adoption: KnownAdoption): void {
    const number = this.index.keys.numberOf(adoption.id);
    if (this.index.isKnown(number)) return;
    this.index.markKnown(number, adoption.hidden);
    const inFolder = this.index.rowOf(number) !== NONE;
    const stays = (column: string) => !inFolder || !this.scan.has(column);
    const { dates } = this.context;
    const idea = this.ideas.index.keys.numberOf(adoption.ideaId);
    if (stays('idea_id')) this.idea.set(number, idea);
    else if (this.idea.at(number) !== idea) this.moved.push({ adoption: number, fromIdea: adoption.ideaId });
    if (stays('adopter_id')) this.adopter.set(number, this.adopters.index.keys.numberOf(adoption.adopterId));
    if (stays('date')) this.#date.set(number, dates.numberOf(adoption.date));
    if (stays('ended')) this.#ended.set(number, dates.numberOf(adoption.ended));
    if (stays('origin')) this.#origin.set(number, adoption.origin === true ? 1 : NONE);
    if (stays('refines_id')) this.refines.set(number, this.numberOf(adoption.refinesId ?? ''));
  }
}

function flagOf(cell: string | undefined): number {
  return cell === 'true' ? 1 : NONE;
}
