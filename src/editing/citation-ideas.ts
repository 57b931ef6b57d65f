import type { Reader } from '../interchange/import-noun.ts';
import type { Edit, Put } from './edit.ts';

/** A citation of an adoption or a copy tells of the adoption's idea: it need not be said. */
export async function withIdeas(reader: Reader, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const lacking = edits.filter((edit): edit is Put => isLacking(edit));
  if (lacking.length === 0) return edits;
  const ideas = new Map<string, string>();
  const keys = [...new Set(lacking.map(({ cells }) => String(cells.adoptionId)))];
  for (const { key, ideaKey } of await reader.run('editing/adoptions', { keys })) ideas.set(key, ideaKey);
  for (const edit of edits)
    if (edit.op === 'put' && edit.noun === 'adoption' && typeof edit.cells.ideaId === 'string')
      ideas.set(edit.key, edit.cells.ideaId);
  return edits.map((edit) => {
    if (!isLacking(edit)) return edit;
    const ideaId = ideas.get(String(edit.cells.adoptionId));
    return ideaId === undefined ? edit : { ...edit, cells: { ...edit.cells, ideaId } };
  });
}

function isLacking(edit: Edit): edit is Put {
  return (
    edit.op === 'put' &&
    edit.noun === 'citation' &&
    edit.cells.ideaId == null &&
    edit.cells.adoptionId != null
  );
}
