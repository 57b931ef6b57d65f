import { itemsOf } from './draft-operations.ts';
import type { DraftPassage, TellingDraft } from './telling-draft.ts';
import { DRAFT_KINDS } from './telling-draft.ts';

/** Whether a passage stands in a text where the draft has it. */
export function stands({ start, end, quote }: DraftPassage, text: string): boolean {
  return [...text].slice(start, end).join('') === quote;
}

/**
 * The draft over a text that was changed meanwhile. A passage that stands elsewhere now, and only there, moves along; the others keep their
 * place, and `astray` finds them.
 */
export function movedAlong(draft: TellingDraft, text: string, revision: number): TellingDraft {
  const moved = (passage: DraftPassage) =>
    stands(passage, text) ? passage : (found(passage, text) ?? passage);
  const lists = DRAFT_KINDS.map((kind) => [
    kind,
    draft[kind].map((item) => ({ ...item, passages: item.passages.map(moved) })),
  ]);
  return { ...draft, ...Object.fromEntries(lists), revision, requestKey: null };
}

/** The passages that are no longer in the text, each with the label of its item: they are to be chosen anew. */
export function astray(
  draft: TellingDraft,
  text: string,
): readonly { readonly label: string; readonly passage: DraftPassage }[] {
  return itemsOf(draft).flatMap(({ label, passages }) =>
    passages.filter((passage) => !stands(passage, text)).map((passage) => ({ label, passage })),
  );
}

function found({ quote }: DraftPassage, text: string): DraftPassage | null {
  const at = text.indexOf(quote);
  if (quote === '' || at < 0 || text.indexOf(quote, at + 1) >= 0) return null;
  const start = [...text.slice(0, at)].length;
  return { quote, start, end: start + [...quote].length };
}
