import { openEntry } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Writer } from '../neo4j/graph-reader.ts';
import type { Proposal, ProposedCopy, ProposedRecord } from '../proposals/proposal.ts';
import { applyEdits, applyIn, enterRequest } from './apply-edits.ts';
import type { Decision, Decisions, Edit, EditAnswer, EditRequest } from './edit.ts';
import { newKey } from './new-key.ts';
import { answeredBefore } from './repeated-requests.ts';

/** What a person says where a proposal leaves it open: the keys of those who are meant, the name of what is new. */
export interface Answers {
  readonly idea?: string | null | undefined;
  readonly adopter?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export type DecisionRequest = Omit<EditRequest, 'edits' | 'kind'>;

/** Makes drafts of what a proposal says and remembers that it was accepted: all in one transaction and one change, or nothing. */
export async function acceptProposal(
  graph: Graph,
  post: string,
  proposal: Proposal,
  answers: Answers,
  request: DecisionRequest,
): Promise<EditAnswer> {
  return graph.write(async (writer) => {
    const entry = await openEntry(writer);
    const before = await answeredBefore(writer, { ...request, kind: 'edit', edits: [] });
    if (before !== null) return before;
    const edits = await editsOf(writer, post, proposal, answers);
    const decisions = decisionOn(post, proposal, 'accepted', request);
    const asked: EditRequest = { ...request, kind: 'edit', edits, decisions };
    const answer = await applyIn(entry, asked);
    if (answer.kind === 'applied') await enterRequest(entry, asked, answer);
    return answer;
  });
}

/** Remembers that a proposal was rejected, as a change of its own: it is not made again until that is taken back. */
export async function rejectProposal(
  graph: Graph,
  post: string,
  proposal: Proposal,
  request: DecisionRequest,
): Promise<void> {
  const decisions = decisionOn(post, proposal, 'rejected', request);
  await applyEdits(graph, { ...request, kind: 'edit', edits: [], decisions });
}

function decisionOn(
  post: string,
  { id, kind }: Proposal,
  verdict: Decision['verdict'],
  { reason }: DecisionRequest,
): Decisions {
  return { post, each: [{ proposal: id, kind, verdict, reason }], anew: true };
}

async function editsOf(writer: Writer, post: string, proposal: Proposal, answers: Answers): Promise<Edit[]> {
  const { kind, quote, start, copy } = proposal;
  const cite = (cells: Record<string, string>): Edit => ({
    op: 'put',
    noun: 'citation',
    key: '',
    must: 'be-new',
    cells: { postId: post, quote, start, ...cells },
  });
  if (kind === 'idea') {
    const { key, edits } = ideaFor(
      proposal.settled ? (proposal.candidates[0] ?? null) : null,
      answers,
      proposal.candidates[0]?.name ?? quote,
    );
    return [...edits, cite({ ideaId: key })];
  }
  if (kind !== 'copy' || !copy) return [];
  const { key: idea, edits } = ideaFor(copy.idea, answers, copy.idea.name);
  const to = partyOf('to', copy.to, answers.to);
  const from = partyOf('from', copy.from, answers.from);
  const adoptions = await adoptionsFor(writer, idea, copy, to, from);
  const [taken, source] = [adoptions.to, adoptions.from];
  const link: Edit = {
    op: 'put',
    noun: 'copy',
    key: `${taken};${source}`,
    must: 'be-new',
    cells: {
      adoptionId: taken,
      sourceAdoptionId: source,
      fidelity: copy.fidelity,
      channel: copy.channel,
      basis: copy.basis,
    },
  };
  return [
    ...edits,
    ...adoptions.edits,
    link,
    cite({ ideaId: idea, adoptionId: taken, sourceAdoptionId: source }),
  ];
}

function ideaFor(
  proposed: ProposedRecord | null,
  { idea, name }: Answers,
  called: string,
): { key: string; edits: Edit[] } {
  const known = idea ?? proposed?.key;
  if (known) return { key: known, edits: [] };
  const title = name || called;
  const key = newKey(title);
  return { key, edits: [{ op: 'put', noun: 'idea', key, must: 'be-new', cells: { name: title } }] };
}

function partyOf(
  field: 'to' | 'from',
  { key, name }: ProposedRecord,
  answer: string | null | undefined,
): string {
  const known = answer ?? key;
  if (known) return known;
  throw new InputError(
    field,
    `“${name}” is not recorded, or which one is a question: give the key of the adopter that is meant; create it first if there is none.`,
  );
}

/** The adoptions that the copy stands on: those that are there, else new ones. */
async function adoptionsFor(
  writer: Writer,
  idea: string,
  copy: ProposedCopy,
  to: string,
  from: string,
): Promise<{ to: string; from: string; edits: Edit[] }> {
  const there = await writer.run('proposal/adoptions-of', { idea, adopters: [to, from] });
  const edits: Edit[] = [];
  const adoptionOf = (adopter: string, field: 'to' | 'from', status: string): string => {
    const own = there.filter(({ adopterKey }) => adopterKey === adopter);
    if (own.length > 1)
      throw new InputError(
        field,
        `it has ${own.length} adoptions of this idea (${own.map(({ key }) => key).join(', ')}): record the copy between the two that are meant.`,
      );
    const [known] = own;
    if (known) return known.key;
    const key = newKey(`${idea} ${adopter}`);
    edits.push({
      op: 'put',
      noun: 'adoption',
      key,
      must: 'be-new',
      cells: { ideaId: idea, adopterId: adopter, status, basis: copy.basis },
    });
    return key;
  };
  const source = adoptionOf(from, 'from', 'implemented');
  return { from: source, to: adoptionOf(to, 'to', copy.status ?? 'implemented'), edits };
}
