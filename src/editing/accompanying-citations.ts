import type { Reader } from '../interchange/import-noun.ts';
import type { Edit, StateChange } from './edit.ts';
import { nameOf } from './record-kinds.ts';

/**
 * A post that is taken back takes its published citations along; one that is brought back brings those that were taken back with it, in
 * the same change and unaltered since. Their edits stand behind those that were asked for.
 */
export async function accompanyingCitations(
  reader: Reader,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const asked = new Map(edits.filter(isOfPost).map((edit): [string, StateChange] => [edit.key, edit]));
  if (asked.size === 0) return edits;
  const named = new Set(edits.map(({ noun, key }) => nameOf(noun, key)));
  const further: Edit[] = [];
  for (const row of await reader.run('editing/citations-with-posts', { keys: [...asked.keys()] })) {
    const to = asked.get(row.postKey)?.state;
    const along =
      row.postState === 'published' ? row.state === 'published' : row.state === 'withdrawn' && row.together;
    if (to === undefined || to === row.postState || !along) continue;
    if (row.postState === 'draft' || named.has(nameOf('citation', row.key))) continue;
    further.push({ op: 'state', noun: 'citation', key: row.key, state: to });
  }
  return further.length === 0 ? edits : [...edits, ...further];
}

function isOfPost(edit: Edit): edit is StateChange {
  return edit.op === 'state' && edit.noun === 'post';
}
