import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { fileEnds, postInFile } from '../intake/file-reading.ts';
import type { Incoming } from '../intake/found-post.ts';
import { Intake, type IntakeReport } from '../intake/intake.ts';
import { IntakeFailure } from '../intake/intake-failure.ts';
import { intakeLimits } from '../intake/intake-limits.ts';
import { OperatorError } from '../operator-error.ts';
import type { Terminal } from './terminal.ts';
import { operator, withDatabase } from './transfer.ts';

/** Files whose texts are held at once. */
const AT_ONCE = 20;

class SourceError extends OperatorError {
  override readonly exitCode = 2;
}

/** `copycat intake ADDRESS|FILE|FOLDER`: puts posts on the waiting list. Answers 1 where something could not be taken in. */
export function intakeCommand(
  config: Config,
  terminal: Terminal,
  { source, feed }: { readonly source: string; readonly feed: boolean },
): Promise<number> {
  return withDatabase(config, terminal, async ({ graph }) => {
    const intake = new Intake(graph, config.intake, operator());
    if (feed) return tell(terminal, await intake.feed(source));
    if (/^https?:\/\//i.test(source)) return tell(terminal, await intake.addresses([source]));
    const files = await filesOf(resolve(source));
    let failed = 0;
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const read = await Promise.all(files.slice(from, from + AT_ONCE).map(postOrFailure));
      const failures = read.filter((each) => each instanceof IntakeFailure);
      const posts = read.filter((each): each is Incoming => !(each instanceof IntakeFailure));
      failed += tell(terminal, await intake.given(posts, failures));
    }
    return failed === 0 ? 0 : 1;
  });
}

async function postOrFailure(file: string): Promise<Incoming | IntakeFailure> {
  try {
    return await postInFile(file);
  } catch (error) {
    if (error instanceof IntakeFailure) return error;
    throw error;
  }
}

/** The file, or all of a folder that can be read as a post, in the order of their names. */
async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new SourceError(`There is no file or folder ${path}; an address begins with https:// or http://.`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).sort();
  const files = names.filter((name) => fileEnds.includes(extname(name).toLowerCase()));
  if (files.length === 0) throw new SourceError(`${path} holds no file that ends in ${fileEnds.join(', ')}.`);
  if (files.length > intakeLimits.files)
    throw new SourceError(
      `${path} holds ${files.length} files; ${intakeLimits.files} are read at most at once.`,
    );
  return files.map((name) => join(path, name));
}

function tell(terminal: Terminal, { waiting, known, failures, reason }: IntakeReport): number {
  for (const { title, language, published, source, republishesKey } of waiting) {
    const facts = [language, published].filter(Boolean).join(', ');
    const again = republishesKey === null ? '' : `, publishes the post “${republishesKey}” again`;
    terminal.say(`waits     ${title ?? source}${facts === '' ? '' : ` (${facts})`}${again}`);
  }
  for (const { title, url, source, reason: why } of known)
    terminal.say(`known     ${title ?? url ?? source}: ${why}`);
  for (const { source, reason: why } of failures) terminal.say(`refused   ${source}: ${why}`);
  if (reason !== null) terminal.say(reason);
  return failures.length === 0 ? 0 : 1;
}
