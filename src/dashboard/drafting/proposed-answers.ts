import { type AnsweredCopy, type AnsweredIdea, draftedIdea } from './accept-proposal.ts';
import type { Proposal, ProposedRecord } from './proposed.ts';
import type { MeantAdopter, MeantIdea, TellingDraft } from './telling-draft.ts';

/** A copy with what is still open in it: who is meant, or which idea, is null until somebody says. */
export interface OpenCopy extends Omit<AnsweredCopy, 'idea' | 'to' | 'from'> {
  readonly idea: AnsweredIdea | null;
  readonly to: MeantAdopter | null;
  readonly from: MeantAdopter | null;
}

/** What a proposed copy says, as far as it says it; an idea that would be new is one of its name, which the draft may have already. */
export function copyProposed(draft: TellingDraft, { copy }: Proposal): OpenCopy | null {
  if (!copy) return null;
  const { to, from, idea, via, fidelity, channel, status, basis } = copy;
  return {
    idea: ideaOf(draft, idea),
    to: adopterOf(draft, to),
    from: adopterOf(draft, from),
    via: via.flatMap((each) => adopterOf(draft, each) ?? []),
    date: null,
    status: status ?? 'IMPLEMENTED',
    fidelity,
    channel,
    basis,
    toAdoption: null,
    fromAdoption: null,
  };
}

/** The idea that a proposal names, where that is clear: the one candidate, or one that would be new. */
export function ideaProposed(
  draft: TellingDraft,
  { candidates, quote, settled }: Proposal,
): AnsweredIdea | null {
  const [first] = candidates;
  if (first && settled) return ideaOf(draft, first);
  if (candidates.some(({ key }) => key !== null)) return null;
  return ideaOf(draft, { key: null, name: first?.name ?? quote });
}

/** Whether nothing is left to say before it can be accepted. */
export function isWhole(copy: OpenCopy): copy is OpenCopy & AnsweredCopy {
  return copy.idea !== null && copy.to !== null && copy.from !== null;
}

/** What a copy leaves open, in the order in which it is asked. */
export function openIn({ idea, to, from }: OpenCopy): readonly ('idea' | 'to' | 'from')[] {
  return [
    ...(idea === null ? (['idea'] as const) : []),
    ...(to === null ? (['to'] as const) : []),
    ...(from === null ? (['from'] as const) : []),
  ];
}

function ideaOf(
  draft: TellingDraft,
  { key, name }: Pick<ProposedRecord, 'key' | 'name'>,
): AnsweredIdea | null {
  if (key !== null) return { reference: key, name };
  return name ? (draftedIdea(draft, name) ?? { reference: null, name }) : null;
}

/** Somebody who is recorded, or whom the draft has under this name. */
function adopterOf(draft: TellingDraft, { key, name, kind }: ProposedRecord): MeantAdopter | null {
  if (key !== null) return adopterMeantBy({ key, name, kind });
  const drafted = draft.adopters.find(({ fields }) => fields.name.toLowerCase() === name.toLowerCase());
  if (!drafted) return null;
  const { level, country } = drafted.fields;
  return { reference: `#${drafted.label}`, name: drafted.fields.name, level, country: country ?? null };
}

const LEVELS = ['COUNTRY', 'REGION', 'MUNICIPALITY', 'UNIT', 'ORGANISATION'] as const;

/** A recorded adopter that a proposal names; its country is not told, and only wanted for what countries are called. */
export function adopterMeantBy({
  key,
  name,
  kind,
}: Pick<ProposedRecord, 'name' | 'kind'> & { readonly key: string }): MeantAdopter {
  const level = LEVELS.find((each) => each === kind.toUpperCase()) ?? 'ORGANISATION';
  const country = level === 'COUNTRY' && /^[A-Z]{2}$/.test(key) ? key : null;
  return { reference: key, name, level, country };
}

/** A new idea has a name alone until it is in the draft. */
export function isMeant(idea: AnsweredIdea | null): idea is MeantIdea {
  return idea !== null && idea.reference !== null;
}
