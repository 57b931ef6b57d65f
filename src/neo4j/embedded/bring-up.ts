import type { EmbeddedNeo4j } from '../../config.ts';
import { PortTaken, StoreTooNew } from './failures.ts';
import type { Home } from './home.ts';
import { EndedEarly, type Launcher } from './launch.ts';
import { Neo4jProcess } from './neo4j-process.ts';
import { chooseNewPort, choosePort } from './port.ts';
import type { Progress } from './progress.ts';
import { livingServer, unrecordedServer } from './server-record.ts';

/** A server of the home that takes transactions. */
export interface Running {
  server: Neo4jProcess;
  port: number;
  coldStart: boolean;
}

/** The server that an earlier Copycat left, or a new one. To be called by the owner of the home only. */
export async function bringUp(
  home: Home,
  neo4j: EmbeddedNeo4j,
  launcher: Launcher,
  progress: Progress,
): Promise<Running> {
  requireKnownStore(home, launcher.software.version);
  const running =
    (await takeOver(home, launcher, progress)) ?? (await launch(home, neo4j, launcher, progress));
  try {
    home.remember('neo4j-version', launcher.software.version);
    return running;
  } catch (error) {
    await launcher.stop(running.server);
    throw error;
  }
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
