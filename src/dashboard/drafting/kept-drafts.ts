import { isEmpty, type TellingDraft } from './telling-draft.ts';

/** The form in which drafts are kept: another one is not read as if it were this. */
const FORM = 1;
const PREFIX = `copycat-draft-${FORM}:`;

/** Keeps a draft in this browser, for who made it alone, until it is saved or thrown away; an empty one is not kept. */
export function keepDraft(actor: string, draft: TellingDraft): void {
  try {
    if (isEmpty(draft) && !draft.reason) localStorage.removeItem(nameOf(actor, draft.post));
    else localStorage.setItem(nameOf(actor, draft.post), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing has the draft as long as the page is open.
  }
}

/** What is kept for a post; null where nothing is. */
export function keptDraft(actor: string, post: string): TellingDraft | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(actor, post)) ?? 'null') as TellingDraft | null;
  } catch {
    return null;
  }
}

/** The keys of the posts for which somebody has unsaved work in this browser. */
export function postsWithDrafts(actor: string): readonly string[] {
  const start = nameOf(actor, '');
  return names()
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}

/** Throws away the unsaved work on a post. */
export function dropDraft(actor: string, post: string): void {
  try {
    localStorage.removeItem(nameOf(actor, post));
  } catch {
    // What could not be kept is not there.
  }
}

/** Tells when another tab of this browser has altered what is kept for a post. */
export function followKept(actor: string, post: string, tell: () => void): () => void {
  const look = ({ key }: StorageEvent) => {
    if (key === nameOf(actor, post) || key === null) tell();
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}

function names(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function nameOf(actor: string, post: string): string {
  return `${PREFIX}${encodeURIComponent(actor)}:${post}`;
}
