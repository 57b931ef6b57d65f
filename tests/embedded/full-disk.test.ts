import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { DiskFull } from '../../src/neo4j/embedded/failures.ts';
import { Home } from '../../src/neo4j/embedded/home.ts';
import { startEmbedded } from '../../src/neo4j/embedded/server.ts';
import { livingServer } from '../../src/neo4j/embedded/server-record.ts';
import { environmentFor, listener, PATIENT, testFolder } from './homes.ts';

/** A file system too small for a new database: only root may mount one. */
function tinyDisk(folder: string): boolean {
  return succeeds('mount', '-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', folder);
}

test(
  'a disk that is full when the database is made is named in one sentence, and nothing is left running',
  PATIENT,
  async ({ skip }) => {
    const disk = testFolder();
    if (!tinyDisk(disk)) skip('this user may not mount a small file system');
    onTestFinished(() => void succeeds('umount', '--lazy', disk));
    const config = readConfig(environmentFor(disk, { COPYCAT_DISK_FLOOR: '0' }));
    const { told, step } = listener();
    const failure = startEmbedded(config, { step }, 'service');
    await expect(failure).rejects.toThrow(DiskFull);
    await expect(failure).rejects.toThrow(
      /^The disk that holds .* is full \(".*[Nn]o space left on device.*"\): make room or name another home in COPYCAT_HOME, then start again\.$/,
    );
    expect(told).toContainEqual(expect.stringMatching(/^Starting Neo4j /));
    expect(livingServer(new Home(disk))).toBeUndefined();
  },
);

function succeeds(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}
