import { readConfig } from '../../src/config.ts';
import { askBolt } from '../../src/neo4j/embedded/bolt.ts';
import { startEmbedded } from '../../src/neo4j/embedded/server.ts';

/**
 * A Copycat of its own process for the tests that kill one. It starts the Neo4j of its home and says so; at SIGINT it asks
 * that Neo4j once more and stops in order; at SIGTERM it leaves at once, without stopping anything.
 */
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

const server = await startEmbedded(readConfig(process.env), { step: () => undefined }, 'service');
process.on('SIGINT', async () => {
  // The whole process group gets a Ctrl-C: time for it to do harm, were it to reach Neo4j.
  await new Promise((resolve) => setTimeout(resolve, 500));
  say({ afterInterrupt: await askBolt(Number(server.uri.split(':').at(-1)), server.password) });
  await server.stop();
  process.exit(0);
});
process.on('SIGTERM', () => process.exit(3));
say({ pid: server.pid, uri: server.uri });
setInterval(() => undefined, 60_000);
