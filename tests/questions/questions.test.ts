import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRun } from '../../src/neo4j/graph-reader.ts';
import { type FirstStories, firstStories } from '../setup/first-stories.ts';

/**
 * A question is a .graphql file; beside it stand its answer (.json) and the statements that were run for it, with how often
 * (.statements). `UPDATE_QUESTIONS=all npx vitest run tests/questions` records anew; so does `answers` or `statements` alone.
 */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const update = process.env.UPDATE_QUESTIONS ?? '';

let stories: FirstStories;

beforeAll(async () => {
  stories = await firstStories();
});

describe('the first stories answer', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'))) {
    const name = file.replace('.graphql', '');
    const query = readFileSync(join(FOLDER, file), 'utf8');
    it(query.split('\n')[0]?.replace(/^#\s*/, '') ?? name, async () => {
      const runs: StatementRun[] = [];
      const stop = stories.graph.onStatement((run) => runs.push(run));
      const answer = await stories.ask(query);
      stop();
      record(`${name}.json`, 'answers', `${JSON.stringify(answer, null, 2)}\n`);
      record(`${name}.statements`, 'statements', tally(runs));
      expect(`${JSON.stringify(answer, null, 2)}\n`).toBe(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
      expect(tally(runs)).toBe(readFileSync(join(FOLDER, `${name}.statements`), 'utf8'));
    });
  }

  it('every quote is the text of its post at its offsets, counted in code points', async () => {
    const answer = JSON.parse(readFileSync(join(FOLDER, 'e09-quotes-with-their-posts.json'), 'utf8'));
    const posts: {
      text: string;
      citations: { nodes: { quote: string; start: number; end: number; prefix: string; suffix: string }[] };
    }[] = answer.data.posts.nodes;
    expect(posts.flatMap((post) => post.citations.nodes).length).toBeGreaterThan(30);
    for (const { text, citations } of posts) {
      const points = [...text];
      for (const { quote, start, end, prefix, suffix } of citations.nodes) {
        expect(points.slice(start, end).join('')).toBe(quote);
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
        expect(points.slice(end, end + 32).join('')).toBe(suffix);
      }
    }
  });
});

function record(file: string, kind: 'answers' | 'statements', text: string): void {
  if (update === 'all' || update === kind) writeFileSync(join(FOLDER, file), text);
}

/** The statements that ran, by name, each with how often. */
function tally(runs: readonly StatementRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run.name, (counts.get(run.name) ?? 0) + 1);
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name}\n`);
  return `${lines.join('')}${runs.length} in all\n`;
}
