import type { Asker } from '../domain/access.ts';
import { InputError } from '../domain/input-error.ts';
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
  readonly #readings = new Map<string, Reading>();
  #past: { readonly id: string; readonly reader: PastReader } | undefined;

  constructor(graph: Graph, asker: Asker, intake: IntakeSettings, reader?: LogReader) {
    this.graph = graph;
    this.asker = asker;
    this.intake = intake;
    this.reader = reader;
  }

  /** The same for the next event of a subscription: nothing that was read before is kept. */
  anew(reader: LogReader): Context {
    return new Context(this.graph, this.asker, this.intake, reader);
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
      reading = new Reading(scope.knownAt ? this.#pastAt(scope.knownAt) : this.graph, scope);
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
