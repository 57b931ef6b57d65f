import type { ChangeEntry, LoggedCells, RecordAlteration } from '../domain/change-log.ts';
import type { Edit } from '../editing/edit.ts';
import { moveCitations, type Supported } from './moved-citations.ts';

/**
 * Citations that a change let support something else go back as they came: as the same ones, lost or not, with their places in earlier
 * texts. In the log of such a change each was deleted and created, one behind the other. What is left of what the change altered is
 * answered, and edits for those of which there would be two.
 */
export async function returnCitations<Each extends RecordAlteration>(
  entry: ChangeEntry,
  altered: readonly Each[],
): Promise<{ rest: readonly Each[]; edits: Edit[] }> {
  const back = new Map<string, LoggedCells>();
  const returned = new Set<Each>();
  const absent = new Set(
    altered.flatMap(({ noun, key, before, after }) =>
      before !== null && after === null ? [`${noun} ${key}`] : [],
    ),
  );
  for (const [at, gone] of altered.entries()) {
    const came = altered[at + 1];
    if (came === undefined || !isMove(gone, came) || isOf(gone.before, absent)) continue;
    back.set(came.key, gone.before);
    returned.add(gone).add(came);
  }
  if (back.size === 0) return { rest: altered, edits: [] };
  const citations = await entry.writer.run('editing/citations', { keys: [...back.keys()] });
  const edits = await moveCitations(entry, citations, ({ key }) => supportedIn(back.get(key) ?? {}));
  return { rest: altered.filter((each) => !returned.has(each)), edits };
}

function isMove(
  gone: RecordAlteration,
  came: RecordAlteration,
): gone is RecordAlteration & { before: LoggedCells } {
  if (gone.noun !== 'citation' || came.noun !== 'citation') return false;
  if (gone.before === null || gone.after !== null || came.before !== null || came.after === null)
    return false;
  const { before } = gone;
  const { after } = came;
  return ['post_id', 'quote', 'start'].every((column) => before[column] === after[column]);
}

/** What it supported is itself only to be made again: it cannot be tied to that yet. */
function isOf(cells: LoggedCells | null, absent: ReadonlySet<string>): boolean {
  const { idea_id: idea, adoption_id: adoption } = cells ?? {};
  return absent.has(`idea ${idea}`) || absent.has(`adoption ${adoption}`);
}

function supportedIn(cells: LoggedCells): Supported {
  const { idea_id: ideaKey = '', adoption_id: adoption, source_adoption_id: source } = cells;
  return { ideaKey, adoptionKey: adoption || null, sourceKey: source || null };
}
