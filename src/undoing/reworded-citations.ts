import type { ChangeEntry, LoggedCells, RecordAlteration } from '../domain/change-log.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf } from '../domain/passage.ts';
import { type Failure, failure } from '../editing/edit.ts';
import type { HeldRecords } from '../editing/held-records.ts';
import { loggedRecord } from '../editing/log-cells.ts';
import { RecordsMissingError } from '../interchange/import-noun.ts';
import { inQuotes } from '../interchange/problem.ts';

/** A lost citation, and the one that an editor made of it by another passage of the text. */
interface Moved {
  readonly lost: { readonly key: string; readonly before: LoggedCells };
  readonly came: { readonly key: string };
}

/**
 * Lost citations that a change moved to other passages are lost again: their words are not in the text, so no edit could put them there. What
 * is left of what the change altered is answered.
 */
export async function loseAgain<Each extends RecordAlteration>(
  entry: ChangeEntry,
  altered: readonly Each[],
  held: HeldRecords,
  mayPublish: boolean,
): Promise<{ rest: readonly Each[]; failures: readonly Failure[] }> {
  const moved: Moved[] = [];
  const taken = new Set<Each>();
  for (const [at, gone] of altered.entries()) {
    const came = altered[at + 1];
    if (came === undefined || !isMoveOfLost(gone, came)) continue;
    moved.push({ lost: gone, came });
    taken.add(gone).add(came);
  }
  if (moved.length === 0) return { rest: altered, failures: [] };
  const failures = mayPublish ? [] : moved.flatMap(({ came }) => forbidden(held, came.key));
  if (failures.length === 0) await write(entry, moved, held);
  return { rest: altered.filter((each) => !taken.has(each)), failures };
}

/** Where a passage was put in another's place, the one that comes back has stood in earlier texts where the other had. */
export async function placesToInherit(
  { writer }: ChangeEntry,
  altered: readonly RecordAlteration[],
): Promise<() => Promise<void>> {
  const back = new Map<string, string>();
  for (const [at, gone] of altered.entries()) {
    const came = altered[at + 1];
    if (came !== undefined && isMove(gone, came)) back.set(came.key, gone.key);
  }
  const places = back.size === 0 ? [] : await writer.run('merging/places', { keys: [...back.keys()] });
  const rows = places.map((place) => ({ ...place, key: back.get(place.key) ?? '' }));
  return async () => {
    if (rows.length > 0) await writer.run('merging/inherit-places', { rows });
  };
}

function isMoveOfLost<Each extends RecordAlteration>(
  gone: Each,
  came: Each,
): gone is Each & { readonly before: LoggedCells } {
  return isMove(gone, came) && gone.before?.anchoring === 'lost';
}

/** Whether one passage was put in the place of another: they support the same in the same post, and one went as the other came. */
function isMove(gone: RecordAlteration, came: RecordAlteration): boolean {
  if (gone.noun !== 'citation' || came.noun !== 'citation') return false;
  const { before } = gone;
  const { after } = came;
  if (before === null || gone.after !== null || came.before !== null || after === null) return false;
  const alike = ['post_id', 'idea_id', 'adoption_id', 'source_adoption_id'];
  return alike.every((column) => before[column] === after[column]);
}

function forbidden(held: HeldRecords, key: string): Failure[] {
  const state = held.get('citation', key)?.state;
  if (state === undefined || state === 'draft') return [];
  const reason = `the citation ${inQuotes(key)} is ${state}: changing it takes the role reviewer`;
  return [failure({ code: 'forbidden', edit: null, noun: 'citation', key, reason, right: 'ask a reviewer' })];
}

async function write(entry: ChangeEntry, moved: readonly Moved[], held: HeldRecords): Promise<void> {
  const { writer, position } = entry;
  const wanted = moved.map(({ lost, came }) => ({
    from: came.key,
    key: lost.key,
    quote: lost.before.quote ?? '',
  }));
  const stood = new Map<string, { text: string; start: number; end: number }>();
  for (const row of await writer.run('undoing/texts-of-places', { rows: wanted }))
    if (!stood.has(row.key)) stood.set(row.key, row);
  const rows = wanted.map((each, at) => {
    const start = Number(moved[at]?.lost.before.start ?? 0);
    const end = start + new CodePointText(each.quote).length;
    const place = stood.get(each.key);
    const around = place ? contextOf(new CodePointText(place.text), place) : { prefix: '', suffix: '' };
    return { ...each, ...around, start, end };
  });
  const [answer] = await writer.run('undoing/lose-again', { rows, position });
  if (answer?.written !== rows.length)
    throw new RecordsMissingError('undoing/lose-again', rows.length, answer?.written ?? 0);
  for (const { lost, came } of moved) {
    const now = held.get('citation', came.key);
    if (!now) continue;
    const before = { ...loggedRecord(now), since: String(now.since) };
    entry.alters({ noun: 'citation', key: came.key, before, after: null });
    const { since: _since, ...after } = lost.before;
    entry.alters({ noun: 'citation', key: lost.key, before: null, after });
  }
}
