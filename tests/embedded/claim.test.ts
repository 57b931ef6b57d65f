import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Claim } from '../../src/neo4j/embedded/claim.ts';
import { identify } from '../../src/neo4j/embedded/living-process.ts';
import { testFolder } from './homes.ts';

const PROGRAM = fileURLToPath(new URL('claim-process.ts', import.meta.url));

describe('the claim on a home', () => {
  test('is had by exactly one of many processes that ask at one instant, and names it to all others', async () => {
    const folder = testFolder();
    // Each process needs a moment to load; they all wait for the same one.
    const instant = Date.now() + 8_000;
    const answers = await Promise.all(Array.from({ length: 6 }, () => claimant(folder, instant)));
    const [winner, ...others] = answers.sort((a, b) => b.said.localeCompare(a.said));
    expect(winner?.said).toBe('has it');
    expect(others.map(({ said }) => said)).toEqual(Array(5).fill(`found ${winner?.pid}`));
  });

  test('passes on when its process is killed', async () => {
    const folder = testFolder();
    const { pid, child } = await claimant(folder, Date.now());
    expect(Claim.take(folder, 'tool')).toMatchObject({ pid, purpose: 'service' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(Claim.holder(folder)).toBeUndefined();
    expect(Claim.take(folder, 'tool')).toBeInstanceOf(Claim);
  });

  test('passes on when it is released, and leaves no more behind the fifth time than the first', () => {
    const folder = testFolder();
    for (let i = 0; i < 5; i++) {
      const claim = Claim.take(folder, 'tool');
      expect(claim).toBeInstanceOf(Claim);
      expect(Claim.holder(folder)?.pid).toBe(process.pid);
      (claim as Claim).release();
      expect(Claim.holder(folder)).toBeUndefined();
    }
    expect(readdirSync(folder)).toEqual(['owner-5.json', 'owner-5.released']);
  });

  test('is not kept by another process that got the process id of its owner later', () => {
    const folder = testFolder();
    const other = { ...identify(process.pid), born: 'at another time' };
    writeFileSync(join(folder, 'owner-3.json'), JSON.stringify({ ...other, purpose: 'service', since: '' }));
    expect(Claim.holder(folder)).toBeUndefined();
    expect(Claim.take(folder, 'service')).toBeInstanceOf(Claim);
  });

  test('is not kept by a file that cannot be read', () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'owner-1.json'), '{"pid":');
    expect(Claim.take(folder, 'service')).toBeInstanceOf(Claim);
  });
});

async function claimant(folder: string, instant: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder, String(instant)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { child, pid: child.pid, said: String(line).trim() };
}
