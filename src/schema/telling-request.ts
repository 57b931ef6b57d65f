import { postByKey } from '../domain/post.ts';
import type { Decisions, EditRequest } from '../editing/edit.ts';
import { proposalsForPost, proposalsForText } from '../proposals/post-proposals.ts';
import type { Context } from './context.ts';
import { type AskedEdit, boundEdits } from './editing.ts';
import { editsOfTelling } from './telling-edits.ts';
import type { Telling } from './telling-input.ts';

type Told = typeof Telling.$inferInput;

/** What a telling asks to have written, and where in it each part stands. */
export interface TellingRequest {
  readonly asked: Pick<EditRequest, 'kind' | 'edits' | 'decisions'>;
  readonly parts: readonly Pick<AskedEdit, 'path'>[];
}

export async function requestOfTelling(context: Context, telling: Told): Promise<TellingRequest> {
  const edits = editsOfTelling(telling);
  const told = telling.proposals ?? [];
  boundEdits(edits.length + told.length);
  const places = told.map((_, at) => ({ path: (field: string) => `telling.proposals[${at}].${field}` }));
  const post = telling.postKey ?? edits[0]?.edit.key ?? '';
  const decisions = told.length === 0 ? null : await decisionsOf(context, telling, post);
  return {
    asked: { kind: 'edit', edits: edits.map(({ edit }) => edit), decisions },
    parts: [...edits, ...places],
  };
}

async function decisionsOf(context: Context, telling: Told, post: string): Promise<Decisions> {
  const kinds = await proposedKinds(context, telling);
  const each = (telling.proposals ?? []).map(({ proposal, accepted, reason }) => ({
    proposal,
    kind: kinds.get(proposal) ?? null,
    verdict: accepted ? ('accepted' as const) : ('rejected' as const),
    reason: reason || null,
  }));
  return { post, each, anew: false };
}

/** The kinds of all that the text may tell, decided or not, by the ids of the proposals. */
async function proposedKinds(context: Context, { post, postKey }: Told): Promise<Map<string, string>> {
  const recorded = postKey == null ? null : await postByKey(context.reading(), postKey);
  const { open, decided } = recorded
    ? await proposalsForPost(context.graph, recorded)
    : await proposalsForText(context.graph, post?.text ?? '', post?.language ?? null);
  return new Map([...open, ...decided].map(({ id, kind }) => [id, kind]));
}
