import type { RecordNoun } from '../domain/change-log.ts';
import type { Reader } from '../interchange/import-noun.ts';
import { inQuotes } from '../interchange/problem.ts';
import { type Edit, type EditedCells, type Failure, failure } from './edit.ts';
import { nameOf } from './record-kinds.ts';

/** Which cells of a noun refer to records that may have gone into others. */
const references: Readonly<Record<RecordNoun, Readonly<Record<string, RecordNoun>>>> = {
  adopter: { parentId: 'adopter', succeededById: 'adopter' },
  idea: { derivedFromId: 'idea' },
  adoption: { ideaId: 'idea', adopterId: 'adopter', refinesId: 'adoption' },
  copy: { via: 'adopter' },
  post: {},
  citation: { ideaId: 'idea', adoptionId: 'adoption', sourceAdoptionId: 'adoption' },
  story: {},
};

const mergeable: readonly RecordNoun[] = ['idea', 'adopter', 'adoption'];

/**
 * What an edit refers to by a key that went into another it refers to by that one. A record that is itself gone so is not there to be
 * changed; the failures say where it went.
 */
export async function withMergedKeys(
  reader: Reader,
  edits: readonly Edit[],
): Promise<{ edits: readonly Edit[]; failures: Failure[] }> {
  const names = new Set(edits.flatMap(namesIn));
  if (names.size === 0) return { edits, failures: [] };
  const rows = await reader.run('merging/targets', { keys: [...names] });
  if (rows.length === 0) return { edits, failures: [] };
  const targets = new Map(rows.map((row) => [row.key, row.to]));
  const failures = edits.flatMap((edit, at) => {
    const into = isChange(edit) ? targets.get(nameOf(edit.noun, edit.key)) : undefined;
    if (into === undefined) return [];
    const { noun, key } = edit;
    const reason = `the ${noun} ${inQuotes(key)} went into ${inQuotes(into)}`;
    const right = `name ${inQuotes(into)}`;
    return [failure({ code: 'not-found', edit: at, noun, key, column: 'id', reason, right })];
  });
  return { edits: edits.map((edit) => following(edit, targets)), failures };
}

/** Publishing a record that is gone brings it back: that is no change of what is there. */
function isChange({ op }: Edit): boolean {
  return op !== 'state';
}

function namesIn(edit: Edit): string[] {
  const own = mergeable.includes(edit.noun) ? [nameOf(edit.noun, edit.key)] : [];
  if (edit.noun === 'copy') own.push(...edit.key.split(';').map((end) => nameOf('adoption', end)));
  if (edit.op !== 'put') return own;
  for (const [property, noun] of Object.entries(references[edit.noun]))
    for (const key of keysOf(edit.cells[property])) own.push(nameOf(noun, key));
  return own;
}

function following(edit: Edit, targets: ReadonlyMap<string, string>): Edit {
  const follow = (noun: RecordNoun, key: string) => targets.get(nameOf(noun, key)) ?? key;
  const key =
    edit.noun === 'copy'
      ? edit.key
          .split(';')
          .map((end) => follow('adoption', end))
          .join(';')
      : edit.key;
  if (edit.op !== 'put') return { ...edit, key };
  const cells: Record<string, EditedCells[string]> = { ...edit.cells };
  for (const [property, noun] of Object.entries(references[edit.noun])) {
    const value = cells[property];
    if (typeof value === 'string') cells[property] = follow(noun, value);
    else if (Array.isArray(value)) cells[property] = [...new Set(value.map((each) => follow(noun, each)))];
  }
  return { ...edit, key, cells };
}

function keysOf(value: EditedCells[string]): string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}
