import type { Asker } from '../domain/access.ts';
import type { LogReader } from '../domain/log-stream.ts';
import { Reading } from '../domain/reading.ts';
import { type AskedScope, scopeOf } from '../domain/scope.ts';
import type { IntakeSettings } from '../intake/intake-settings.ts';
import type { Graph } from '../neo4j/graph.ts';

/** What every resolver is given: one for each request. */
export class Context {
  readonly graph: Graph;
  readonly asker: Asker;
  readonly intake: IntakeSettings;
  /** Of a subscription: where it stands in the log. */
  readonly reader: LogReader | undefined;
  readonly #readings = new Map<string, Reading>();

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
      reading = new Reading(this.graph, scope);
      this.#readings.set(id, reading);
    }
    return reading;
  }
}
