import type { Reader } from '../interchange/import-noun.ts';
import type { Edit } from './edit.ts';
import { nameOf } from './record-kinds.ts';

const statements = {
  idea: 'editing/citations-of-ideas',
  adoption: 'editing/citations-of-adoptions',
  copy: 'editing/citations-of-copies',
  post: 'editing/citations-of-posts',
} as const;

/** The edits of a request, with the deletions of the citations that leave with what it deletes; those stand behind its own. */
export async function leavingCitations(reader: Reader, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const named = new Set(edits.map(({ noun, key }) => nameOf(noun, key)));
  const further: Edit[] = [];
  for (const [noun, statement] of Object.entries(statements)) {
    const keys = edits.flatMap((edit) =>
      edit.op === 'delete' && edit.noun === noun && edit.withCitations ? [edit.key] : [],
    );
    if (keys.length === 0) continue;
    for (const { key } of await reader.run(statement, { keys })) {
      if (named.has(nameOf('citation', key))) continue;
      named.add(nameOf('citation', key));
      further.push({ op: 'delete', noun: 'citation', key });
    }
  }
  return further.length === 0 ? edits : [...edits, ...further];
}
