import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, EmbeddedNeo4j } from '../../config.ts';
import { boltUri, DATABASE, USERNAME } from './bolt.ts';
import { bringUp } from './bring-up.ts';
import { Claim, type Owner, type Purpose } from './claim.ts';
import { findSoftware } from './class-path.ts';
import { diskFullIfSo, HomeInUse } from './failures.ts';
import { Home } from './home.ts';
import { joinServer } from './joining.ts';
import { Launcher } from './launch.ts';
import { chooseNewPort } from './port.ts';
import type { Progress } from './progress.ts';
import { removeServerRecord } from './server-record.ts';
import { Supervisor } from './supervisor.ts';

export type { Progress } from './progress.ts';

export interface EmbeddedServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly version: string;
  /** False for a server that another Copycat of this home runs. */
  readonly startedHere: boolean;
  readonly pid: number;
  /** True where no class-data archive could be used. */
  readonly coldStart: boolean;
  /** From the call to a server that takes transactions. */
  readonly startMs: number;
  onDown(listener: (reason: string) => void): void;
  onUp(listener: () => void): void;
  /** It was started again and again in vain: whoever serves on it should end, with this failure's sentence. */
  onGaveUp(listener: (error: Error) => void): void;
  /** Ends it in order. Leaves a server alone that another Copycat runs. */
  stop(): Promise<void>;
}

/**
 * A running Neo4j of the home: started now, taken over from a Copycat that was killed, or (for a tool) the one that a running
 * service has. Fails with an OperatorError for everything that an operator can mend.
 */
export async function startEmbedded(
  config: Config,
  progress: Progress,
  purpose: Purpose,
): Promise<EmbeddedServer> {
  const began = performance.now();
  const neo4j = embeddedPart(config);
  const home = new Home(config.home);
  home.prepare();
  try {
    for (;;) {
      const claim = Claim.take(home.run, purpose);
      if (claim instanceof Claim) return await own(claim, home, config, neo4j, progress, began);
      if (purpose === 'service' || claim.purpose === 'tool') throw inUse(home, claim);
      const joined = await joinServer(home, neo4j.startTimeout, began);
      if (joined) return joined;
    }
  } catch (error) {
    throw diskFullIfSo(error, home.folder);
  }
}

/** Fetches all that a start needs, and makes the class-data archive by starting a scratch server once. */
export async function setup(config: Config, progress: Progress): Promise<void> {
  const neo4j = embeddedPart(config);
  new Home(config.home).prepare();
  const software = await findSoftware(config, neo4j, progress);
  progress.step(`Neo4j ${software.version} is here, and runs on Java ${software.java.version}`);
  const folder = mkdtempSync(join(config.home, 'setup-'));
  const home = new Home(folder);
  try {
    home.prepare();
    home.requireDisk(neo4j.diskFloor);
    home.ensurePassword();
    const launcher = new Launcher(home, config, { ...neo4j, port: undefined }, software);
    if (launcher.isPrepared()) {
      progress.step('The class-data archive is made already');
      return;
    }
    progress.step('Making the class-data archive, which shortens every start from now on');
    const { server } = await launcher.start(await chooseNewPort(home));
    await launcher.stop(server);
    progress.step('Done: this machine can start Copycat without a network');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function own(
  claim: Claim,
  home: Home,
  config: Config,
  neo4j: EmbeddedNeo4j,
  progress: Progress,
  began: number,
): Promise<EmbeddedServer> {
  const onExit = () => {
    // The server is on its way down with us: the next start is not to take it over.
    removeServerRecord(home);
    claim.release();
  };
  process.once('exit', onExit);
  try {
    home.requireDisk(neo4j.diskFloor);
    const software = await findSoftware(config, neo4j, progress);
    const launcher = new Launcher(home, config, neo4j, software);
    const { server, port, coldStart } = await bringUp(home, neo4j, launcher, progress);
    const startMs = Math.round(performance.now() - began);
    progress.step(
      `Neo4j ${software.version} is up at ${boltUri(port)} after ${(startMs / 1000).toFixed(1)} s`,
    );
    const supervisor = new Supervisor(launcher, port, server, progress);
    return {
      uri: boltUri(port),
      username: USERNAME,
      password: home.password,
      database: DATABASE,
      version: software.version,
      startedHere: true,
      get pid() {
        return supervisor.pid;
      },
      coldStart,
      startMs,
      onDown: (listener) => supervisor.onDown(listener),
      onUp: (listener) => supervisor.onUp(listener),
      onGaveUp: (listener) => supervisor.onGaveUp(listener),
      stop: async () => {
        await supervisor.stop();
        process.off('exit', onExit);
        onExit();
      },
    };
  } catch (error) {
    process.off('exit', onExit);
    claim.release();
    throw error;
  }
}

function inUse(home: Home, owner: Owner): HomeInUse {
  const who = owner.purpose === 'service' ? 'Copycat process' : 'a Copycat command, process';
  const advice =
    owner.purpose === 'service'
      ? 'stop that one, or name another home in COPYCAT_HOME'
      : 'wait until it has finished, or name another home in COPYCAT_HOME';
  return new HomeInUse(home.folder, `${who} ${owner.pid} (since ${owner.since})`, advice);
}

function embeddedPart(config: Config): EmbeddedNeo4j {
  if (config.neo4j.kind === 'embedded') return config.neo4j;
  throw new Error(`Neo4j is embedded where NEO4J_URI is not set, but it is ${config.neo4j.uri}.`);
}
