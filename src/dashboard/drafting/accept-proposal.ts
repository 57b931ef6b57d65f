import {
  add,
  addPassage,
  change,
  decide,
  hangingOn,
  itemsOf,
  remove,
  removePassage,
  reopen,
} from './draft-operations.ts';
import type { Proposal } from './proposed.ts';
import {
  type DraftAdopter,
  type DraftAdoption,
  type DraftCopy,
  type DraftPassage,
  type DraftSupport,
  draftedAdoption,
  ideaMeant,
  type MeantAdopter,
  type MeantAdoption,
  type MeantIdea,
  referenceTo,
  type TellingDraft,
} from './telling-draft.ts';

/** An idea that is meant; one that is not recorded and stands in no draft yet has a name alone. */
export type AnsweredIdea = MeantIdea | { readonly reference: null; readonly name: string };

/** A copy as it is taken into the draft: what was proposed, or what an editor made of it. */
export interface AnsweredCopy {
  readonly idea: AnsweredIdea;
  readonly to: MeantAdopter;
  readonly from: MeantAdopter;
  readonly via: readonly MeantAdopter[];
  /** When it was taken up; null where that is not known. */
  readonly date: string | null;
  readonly status: NonNullable<DraftAdoption['fields']['status']>;
  readonly fidelity: NonNullable<DraftCopy['fields']['fidelity']>;
  readonly channel: NonNullable<DraftCopy['fields']['channel']>;
  readonly basis: NonNullable<DraftCopy['fields']['basis']>;
  /** Which of several recorded adoptions is meant, where an adopter has more than one of this idea. */
  readonly toAdoption: MeantAdoption | null;
  readonly fromAdoption: MeantAdoption | null;
}

/** An adoption of the idea that is recorded, with the adoptions that it was copied from. */
export interface RecordedAdoption {
  readonly adoption: MeantAdoption;
  readonly sources: readonly string[];
}

/** The adoptions that an adopter is recorded to have: where there are several, an editor says which is meant. */
export function adoptionsBy(
  recorded: readonly RecordedAdoption[],
  adopter: MeantAdopter | null,
): readonly MeantAdoption[] {
  return recorded.flatMap(({ adoption }) =>
    adoption.adopter.reference === adopter?.reference ? [adoption] : [],
  );
}

type Taking = { readonly draft: TellingDraft; readonly items: readonly string[] };

/** Takes a copy into the draft: with a new idea and the adoptions that are not there yet, as `acceptProposal` does. */
export function acceptCopy(
  before: TellingDraft,
  proposal: Proposal,
  answered: AnsweredCopy,
  recorded: readonly RecordedAdoption[],
): TellingDraft {
  const { idea, draft: withIdea, items: ideas } = ideaIn(before, answered.idea);
  const source = adoptionIn(withIdea, idea, recorded, {
    adopter: answered.from,
    meant: answered.fromAdoption,
    fields: { status: 'IMPLEMENTED', basis: answered.basis },
  });
  const taken = adoptionIn(source.draft, idea, recorded, {
    adopter: answered.to,
    meant: answered.toAdoption,
    fields: {
      status: answered.status,
      basis: answered.basis,
      ...(answered.date ? { date: answered.date } : {}),
    },
  });
  const copy = copyIn(taken.draft, proposal, answered, taken.adoption, source.adoption, recorded);
  return accepted(copy.draft, proposal, [...ideas, ...source.items, ...taken.items, ...copy.items]);
}

/** Takes a passage that tells of an idea into the draft, with the idea itself where it is new. */
export function acceptIdea(before: TellingDraft, proposal: Proposal, answered: AnsweredIdea): TellingDraft {
  const { idea, draft } = ideaIn(before, answered);
  const passage = passageOf(proposal);
  if (idea.reference.startsWith('#')) {
    const label = idea.reference.slice(1);
    return accepted(addPassage(draft, label, passage), proposal, [label]);
  }
  const there = draft.supports.find(({ of }) => of.noun === 'IDEA' && of.idea.reference === idea.reference);
  const made = supported(draft, there, { noun: 'IDEA', idea }, passage);
  return accepted(made.draft, proposal, made.items);
}

/** Takes an adopter that is new into the draft. */
export function acceptNewAdopter(
  before: TellingDraft,
  proposal: Proposal,
  adopter: Pick<DraftAdopter, 'fields' | 'partOf'>,
): TellingDraft {
  const { draft, label } = add(before, 'adopters', { ...adopter, passages: [] });
  return accepted(draft, proposal, [label]);
}

/** Gives an adoption of the draft a date, with the passage that tells it. */
export function acceptDate(before: TellingDraft, proposal: Proposal, label: string): TellingDraft {
  const adoption = before.adoptions.find((each) => each.label === label);
  if (!adoption) return before;
  const fields = { ...adoption.fields, date: proposal.date };
  const draft = addPassage(change(before, 'adoptions', label, { fields }), label, passageOf(proposal));
  return accepted(draft, proposal, [label]);
}

/** Only remembers that it was right. */
export function acceptAsRight(draft: TellingDraft, proposal: Proposal): TellingDraft {
  return accepted(draft, proposal, []);
}

export function rejectProposal(draft: TellingDraft, { id }: Proposal, reason: string): TellingDraft {
  return decide(draft, { proposal: id, accepted: false, reason: reason.trim(), items: [] });
}

/**
 * Opens a proposal again that was decided in the draft. What came of it goes, but for what something else of the draft stands on, or another
 * passage supports.
 */
export function takeBack(
  before: TellingDraft,
  proposal: Pick<Proposal, 'id' | 'quote' | 'start' | 'end'>,
): TellingDraft {
  const items = before.decisions.find((decision) => decision.proposal === proposal.id)?.items ?? [];
  let draft = reopen(before, proposal.id);
  for (const label of items) draft = removePassage(draft, label, passageOf(proposal));
  for (const label of [...items].reverse()) {
    const item = itemsOf(draft).find((each) => each.label === label);
    if (
      item &&
      item.passages.length === 0 &&
      hangingOn(draft, label).length === 1 &&
      !isElsewhere(draft, label)
    )
      draft = remove(draft, label);
  }
  return draft;
}

/** Whether another proposal was accepted as this item, too. */
function isElsewhere(draft: TellingDraft, label: string): boolean {
  return draft.decisions.some(({ items }) => items.includes(label));
}

function accepted(draft: TellingDraft, { id }: Proposal, items: readonly string[]): TellingDraft {
  return decide(draft, { proposal: id, accepted: true, reason: '', items: [...new Set(items)] });
}

/** The idea of the draft that has a name already, whoever began it. */
export function draftedIdea(draft: TellingDraft, name: string): MeantIdea | null {
  const alike = (one: string) => one.trim().toLowerCase();
  const idea = draft.ideas.find(({ fields }) => alike(fields.name) === alike(name));
  return idea ? { reference: referenceTo(idea), name: idea.fields.name } : null;
}

function ideaIn(draft: TellingDraft, answered: AnsweredIdea): Taking & { readonly idea: MeantIdea } {
  if (answered.reference !== null) return { draft, items: [], idea: ideaMeant(draft, answered) };
  const there = draftedIdea(draft, answered.name);
  if (there) return { draft, items: [], idea: there };
  const made = add(draft, 'ideas', { fields: { name: answered.name }, derivedFrom: null, passages: [] });
  const idea = { reference: `#${made.label}`, name: answered.name };
  return { draft: made.draft, items: [made.label], idea };
}

function adoptionIn(
  draft: TellingDraft,
  idea: MeantIdea,
  recorded: readonly RecordedAdoption[],
  {
    adopter,
    meant,
    fields,
  }: Pick<DraftAdoption, 'adopter' | 'fields'> & { readonly meant: MeantAdoption | null },
): Taking & { readonly adoption: MeantAdoption } {
  const there = meant ?? adoptionsBy(recorded, adopter)[0] ?? draftedAdoptionOf(draft, idea, adopter);
  if (there) return { draft, items: [], adoption: there };
  const made = add(draft, 'adoptions', { idea, adopter, fields, refines: null, passages: [] });
  const own = made.draft.adoptions.find(({ label }) => label === made.label) as DraftAdoption;
  return { draft: made.draft, items: [made.label], adoption: draftedAdoption(made.draft, own) };
}

function draftedAdoptionOf(
  draft: TellingDraft,
  idea: MeantIdea,
  adopter: MeantAdopter,
): MeantAdoption | null {
  const own = draft.adoptions.find(
    (each) => each.idea.reference === idea.reference && each.adopter.reference === adopter.reference,
  );
  return own ? draftedAdoption(draft, own) : null;
}

function copyIn(
  draft: TellingDraft,
  proposal: Proposal,
  { fidelity, channel, basis, via }: AnsweredCopy,
  adoption: MeantAdoption,
  source: MeantAdoption,
  recorded: readonly RecordedAdoption[],
): Taking {
  const passage = passageOf(proposal);
  const isIt = (one: { readonly adoption: MeantAdoption; readonly source: MeantAdoption }) =>
    one.adoption.reference === adoption.reference && one.source.reference === source.reference;
  const drafted = draft.copies.find(isIt);
  if (drafted) return { draft: addPassage(draft, drafted.label, passage), items: [drafted.label] };
  const isRecorded = recorded.some(
    (each) => each.adoption.reference === adoption.reference && each.sources.includes(source.reference),
  );
  if (isRecorded) {
    const there = draft.supports.find(({ of }) => of.noun === 'COPY' && isIt(of));
    return supported(draft, there, { noun: 'COPY', adoption, source }, passage);
  }
  const fields = { fidelity, channel, basis };
  const made = add(draft, 'copies', { adoption, source, via, fields, passages: [passage] });
  return { draft: made.draft, items: [made.label] };
}

function supported(
  draft: TellingDraft,
  there: DraftSupport | undefined,
  of: DraftSupport['of'],
  passage: DraftPassage,
): Taking {
  if (there) return { draft: addPassage(draft, there.label, passage), items: [there.label] };
  const made = add(draft, 'supports', { of, passages: [passage] });
  return { draft: made.draft, items: [made.label] };
}

function passageOf({ quote, start, end }: DraftPassage): DraftPassage {
  return { quote, start, end };
}
