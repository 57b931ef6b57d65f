import type { Asker } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { LogReader } from '../domain/log-stream.ts';
import { Reading } from '../domain/reading.ts';
import { type AskedScope, type KnownAt, scopeOf } from '../domain/scope.ts';
import type { IntakeSettings } from '../intake/intake-settings.ts';
import type { Graph } from '../neo4j/graph.ts';
import { PastReader } from '../past/past-reader.ts';

/** What every resolver is given: one for each request. */
export class Context {
  readonly graph: Graph;
  readonly asker: Asker;
  readonly intake: IntakeSettings;
  /** Of a subscription: where it stands in the log. */
  readonly reader: LogReader | undefined;
  readonly #searchingTime: number;
  readonly #readings = new Map<string, Reading>();
  #past: { readonly id: string; readonly reader: PastReader } | undefined;

  constructor(
    graph: Graph,
    asker: Asker,
    intake: IntakeSettings,
    searchingTime: number = limits.searchingTime,
    reader?: LogReader,
  ) {
    this.graph = graph;
    this.asker = asker;
    this.intake = intake;
    this.reader = reader;
    this.#searchingTime = searchingTime;
  }

  /** The same for the next event of a subscription: nothing that was read before is kept. */
  anew(reader: LogReader): Context {
    return new Context(this.graph, this.asker, this.intake, this.#searchingTime, reader);
  }

  /** Something was written: what is read from now on is read anew. */
  forget(): void {
    this.#readings.clear();
  }

  /** The reading for a scope; root fields that ask in the same scope share it, and so their batches. */
  reading(asked?: AskedScope | null): Reading {
    const scope = scopeOf(asked, this.asker.states);
    const id = JSON.stringify(scope);
    let reading = this.#readings.get(id);
    if (!reading) {
      const graph = scope.knownAt ? this.#pastAt(scope.knownAt) : this.graph;
      reading = new Reading(graph, scope, this.#searchingTime);
      this.#readings.set(id, reading);
    }
    return reading;
  }

  /** The past that the questions of this request look back to, where any does. */
  get past(): PastReader | undefined {
    return this.#past?.reader;
  }

  #pastAt(knownAt: KnownAt): PastReader {
    const id = JSON.stringify(knownAt);
    this.#past ??= { id, reader: new PastReader(this.graph, knownAt) };
    if (this.#past.id !== id)
      throw new InputError(
        'scope.knownAt',
        'one request looks back to one position or moment: ask in two requests.',
      );
    return this.#past.reader;
  }
}
