import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, EmbeddedNeo4j } from '../../config.ts';
import { askBolt, type BoltAnswer } from './bolt.ts';
import { ClassData } from './class-data.ts';
import type { ServerSoftware } from './class-path.ts';
import { Diagnosis } from './diagnosis.ts';
import { diskFullIfSo } from './failures.ts';
import type { Home } from './home.ts';
import { Neo4jProcess } from './neo4j-process.ts';
import { keepServerRecord } from './server-record.ts';
import { jvmArguments, serverSettings } from './settings.ts';

const ASK_AGAIN_MS = 50;
/** How often the logs of a server that does not answer yet are read for a cause: on a full disk it neither answers nor ends. */
const PATIENCE_MS = 3_000;
/** A server that never took a transaction has nothing to save. */
const FAILED_STOP_MS = 5_000;

/** Starts the server of a home, as often as it is needed. */
export class Launcher {
  readonly #home: Home;
  readonly #neo4j: EmbeddedNeo4j;
  readonly #software: ServerSoftware;
  readonly #environment: Config['environment'];
  readonly #classData: ClassData;

  constructor(home: Home, config: Config, neo4j: EmbeddedNeo4j, software: ServerSoftware) {
    this.#home = home;
    this.#neo4j = neo4j;
    this.#software = software;
    this.#environment = config.environment;
    this.#classData = new ClassData(config.cache, software.digest, join(home.run, 'class-data.draft'));
  }

  get software(): ServerSoftware {
    return this.#software;
  }

  /** Whether a class-data archive is there. */
  isPrepared(): boolean {
    return this.#classData.isReady();
  }

  /** A digest of all that a server on this port is started with. */
  digest(port: number): string {
    const all = [this.#software.digest, this.#settings(port), ...this.#jvm];
    return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16);
  }

  /** Starts the server and waits until it takes transactions. A class-data archive that does harm is thrown away. */
  async start(port: number): Promise<{ server: Neo4jProcess; coldStart: boolean }> {
    const warm = this.#classData.isReady();
    try {
      return { server: await this.#run(port, warm), coldStart: !warm };
    } catch (error) {
      if (!(error instanceof EndedEarly)) throw diskFullIfSo(error, this.#home.folder);
      if (!(warm && error.crashed)) throw error.cause;
      this.#classData.discard();
      return { server: await this.#run(port, false).catch(causeOf), coldStart: true };
    }
  }

  /** Waits until a server takes transactions; tells why where it does not. */
  async awaitReady(server: Neo4jProcess, port: number, diagnosis: Diagnosis): Promise<void> {
    const start = performance.now();
    let lookAt = start + PATIENCE_MS;
    for (;;) {
      const answer = await this.ask(port);
      if (!server.alive) throw new EndedEarly(await server.ended, diagnosis.ofEnd());
      if (answer === 'ready') return;
      if (answer === 'refused') throw diagnosis.ofRefusal();
      const now = performance.now();
      if (now > lookAt) {
        lookAt = now + PATIENCE_MS;
        const cause = diagnosis.known();
        if (cause) throw cause;
      }
      if (now - start > this.#neo4j.startTimeout) throw diagnosis.ofSilence(this.#neo4j.startTimeout);
      await Promise.race([sleep(ASK_AGAIN_MS), server.ended]);
    }
  }

  ask(port: number): Promise<BoltAnswer> {
    return askBolt(port, this.#home.password);
  }

  diagnosis(port: number): Diagnosis {
    return new Diagnosis(this.#home, this.#software, port);
  }

  /** Stops the server in order and keeps the class-data archive that it may have written. */
  async stop(server: Neo4jProcess): Promise<void> {
    if (await server.stop(this.#neo4j.stopTimeout)) this.#classData.adopt();
  }

  async #run(port: number, warm: boolean): Promise<Neo4jProcess> {
    writeFileSync(join(this.#home.conf, 'neo4j.conf'), this.#settings(port), { mode: 0o600 });
    const diagnosis = this.diagnosis(port);
    const jvm = [...this.#jvm, ...this.#classData.jvmArguments(warm)];
    const server = Neo4jProcess.launch(this.#home, this.#software, jvm, this.#environment);
    try {
      keepServerRecord(this.#home, {
        ...server.identity,
        port,
        version: this.#software.version,
        java: this.#software.java.version,
        launch: this.digest(port),
        since: new Date().toISOString(),
      });
      await this.awaitReady(server, port, diagnosis);
    } catch (error) {
      await server.stop(Math.min(FAILED_STOP_MS, this.#neo4j.stopTimeout));
      throw error;
    }
    return server;
  }

  #settings(port: number): string {
    return serverSettings(this.#neo4j, this.#software.version, port);
  }

  get #jvm(): string[] {
    return jvmArguments(this.#neo4j, this.#software, this.#home);
  }
}

/** The server ended before it answered: its cause is what is told. */
export class EndedEarly extends Error {
  /** The JVM itself broke down, which a damaged class-data archive brings about. */
  readonly crashed: boolean;

  constructor(how: string, cause: Error) {
    super(cause.message, { cause });
    this.crashed = /ended by SIG(ABRT|SEGV|BUS|ILL)|code (134|[13]22\d+)/.test(how);
  }
}

function causeOf(error: unknown): never {
  throw error instanceof EndedEarly ? error.cause : error;
}
