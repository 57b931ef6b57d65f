import { Claim } from '../../src/neo4j/embedded/claim.ts';

/** Claims the folder that it is given at the instant that it is given, says how that ended, and holds on until it is killed. */
const [folder = '', instant = ''] = process.argv.slice(2);
while (Date.now() < Number(instant));
const claim = Claim.take(folder, 'service');
process.stdout.write(claim instanceof Claim ? 'has it\n' : `found ${claim.pid}\n`);
setInterval(() => undefined, 60_000);
