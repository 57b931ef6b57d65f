import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, EmbeddedNeo4j } from '../../config.ts';
import { boltUri, DATABASE, USERNAME } from './bolt.ts';
import { Claim, type Owner, type Purpose } from './claim.ts';
import { findSoftware } from './class-path.ts';
import { HomeInUse, PortTaken, StoreTooNew } from './failures.ts';
import { Home } from './home.ts';
import { joinServer } from './joining.ts';
import { EndedEarly, Launcher } from './launch.ts';
import { Neo4jProcess } from './neo4j-process.ts';
import { chooseNewPort, choosePort } from './port.ts';
import type { Progress } from './progress.ts';
import { livingServer, removeServerRecord, unrecordedServer } from './server-record.ts';
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
  for (;;) {
    const claim = Claim.take(home.run, purpose);
    if (claim instanceof Claim) return own(claim, home, config, neo4j, progress, began);
    if (purpose === 'service' || claim.purpose === 'tool') throw inUse(home, claim);
    const joined = await joinServer(home, neo4j.startTimeout, began);
    if (joined) return joined;
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
  const release = () => claim.release();
  process.once('exit', release);
  const letGo = () => {
    process.off('exit', release);
    release();
  };
  try {
    home.requireDisk(neo4j.diskFloor);
    const software = await findSoftware(config, neo4j, progress);
    requireKnownStore(home, software.version);
    const launcher = new Launcher(home, config, neo4j, software);
    const { server, port, coldStart } =
      (await takeOver(home, launcher, progress)) ?? (await launch(home, neo4j, launcher, progress));
    home.remember('neo4j-version', software.version);
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
        removeServerRecord(home);
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

interface Running {
  server: Neo4jProcess;
  port: number;
  coldStart: boolean;
}

/** The server that a killed Copycat left behind: used on if it was started just as we would, else stopped. */
async function takeOver(home: Home, launcher: Launcher, progress: Progress): Promise<Running | undefined> {
  const left = livingServer(home);
  const identity = left ?? unrecordedServer(home);
  if (identity === undefined) return undefined;
  const server = Neo4jProcess.adopt(identity);
  if (left && left.launch === launcher.digest(left.port)) {
    progress.step(`Taking over the Neo4j that an earlier Copycat left running (process ${left.pid})`);
    try {
      await launcher.awaitReady(server, left.port, launcher.diagnosis(left.port));
      return { server, port: left.port, coldStart: false };
    } catch (error) {
      if (error instanceof EndedEarly) return undefined;
      progress.step(`It does not answer: ${(error as Error).message}`);
    }
  }
  progress.step(`Stopping the Neo4j that an earlier Copycat left running (process ${identity.pid})`);
  await launcher.stop(server);
  return undefined;
}

async function launch(
  home: Home,
  neo4j: EmbeddedNeo4j,
  launcher: Launcher,
  progress: Progress,
): Promise<Running> {
  home.ensurePassword();
  const { version, java } = launcher.software;
  progress.step(`Starting Neo4j ${version} on Java ${java.version}`);
  const port = await choosePort(neo4j, home);
  try {
    return { port, ...(await launcher.start(port)) };
  } catch (error) {
    // Another program took the port between our look and the server's.
    if (!(error instanceof PortTaken && neo4j.port === undefined)) throw error;
    const other = await chooseNewPort(home);
    return { port: other, ...(await launcher.start(other)) };
  }
}

/** A newer server changes a store so that an older one cannot open it. Within one minor version either way is fine. */
function requireKnownStore(home: Home, version: string): void {
  const made = home.recall('neo4j-version');
  if (made === undefined) return;
  const [majorMade = 0, minorMade = 0] = made.split('.').map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (majorMade > major || (majorMade === major && minorMade > minor))
    throw new StoreTooNew(home.folder, made, version);
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
