import type { EditFailure } from '../data/write.ts';
import type { Telling } from './save-telling.ts';
import type { DraftKind, DraftPassage, TellingDraft } from './telling-draft.ts';

/** The draft as the service takes it: what is new by its labels, in the order of the draft. */
export function tellingOf(draft: TellingDraft): Telling {
  return {
    postKey: draft.post,
    adopters: draft.adopters.map(({ label, fields, partOf }) => ({
      ...fields,
      label,
      partOf: partOf?.reference ?? null,
    })),
    ideas: draft.ideas.map(({ label, fields, derivedFrom, passages }) => ({
      ...fields,
      label,
      derivedFrom: derivedFrom?.reference ?? null,
      citations: passages.map(told),
    })),
    adoptions: draft.adoptions.map(({ label, fields, idea, adopter, refines, passages }) => ({
      ...fields,
      label,
      idea: idea.reference,
      adopter: adopter.reference,
      refines: refines?.reference ?? null,
      citations: passages.map(told),
    })),
    copies: draft.copies.map(({ fields, adoption, source, via, passages }) => ({
      ...fields,
      adoption: adoption.reference,
      source: source.reference,
      via: via.map(({ reference }) => reference),
      citations: passages.map(told),
    })),
    citations: citationsOf(draft).map(({ label, passage }) => {
      const { of } = draft.supports.find(
        (support) => support.label === label,
      ) as TellingDraft['supports'][number];
      return {
        ...told(passage),
        ...(of.noun === 'IDEA' ? { idea: of.idea.reference } : { adoption: of.adoption.reference }),
        ...(of.noun === 'COPY' ? { source: of.source.reference } : {}),
      };
    }),
    proposals: draft.decisions.map(({ proposal, accepted, reason }) => ({
      proposal,
      accepted,
      reason: reason || null,
    })),
  };
}

/** Where in a draft a failure belongs. */
export interface FailedPlace {
  /** The label of the item; null where the draft as a whole is meant, or a decision. */
  readonly label: string | null;
  /** The proposal whose decision it is; null where none is. */
  readonly proposal: string | null;
  /** The passage of the item that it is about; null where none is. */
  readonly passage: DraftPassage | null;
  /** The field, by its path within the item: `date`, `via[1]`; empty where the item as a whole is meant. */
  readonly field: string;
}

const LISTS: Readonly<Record<string, DraftKind>> = {
  ideas: 'ideas',
  adopters: 'adopters',
  adoptions: 'adoptions',
  copies: 'copies',
};

const NOWHERE: FailedPlace = { label: null, proposal: null, passage: null, field: '' };

/** What a failure of the saved draft is about: its path (`telling.copies[0].citations[0].quote`) taken back to the item that was sent there. */
export function placeOfFailure(draft: TellingDraft, { field }: Pick<EditFailure, 'field'>): FailedPlace {
  const [, list = '', at = '', rest = ''] = /^telling\.(\w+)\[(\d+)\]\.?(.*)$/.exec(field ?? '') ?? [];
  if (list === 'proposals')
    return { ...NOWHERE, proposal: draft.decisions[Number(at)]?.proposal ?? null, field: rest };
  if (list === 'citations') {
    const cited = citationsOf(draft)[Number(at)];
    return { ...NOWHERE, label: cited?.label ?? null, passage: cited?.passage ?? null, field: rest };
  }
  const kind = LISTS[list];
  const item = kind && draft[kind][Number(at)];
  if (!item) return { ...NOWHERE, field: (field ?? '').replace(/^telling\.?/, '') };
  const [, passage, inside = ''] = /^citations\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
  if (passage === undefined) return { ...NOWHERE, label: item.label, field: rest };
  return { ...NOWHERE, label: item.label, passage: item.passages[Number(passage)] ?? null, field: inside };
}

/** The passages for what is recorded already, one after another. */
function citationsOf({
  supports,
}: TellingDraft): readonly { readonly label: string; readonly passage: DraftPassage }[] {
  return supports.flatMap(({ label, passages }) => passages.map((passage) => ({ label, passage })));
}

function told({ quote, start }: DraftPassage): { readonly quote: string; readonly start: number } {
  return { quote, start };
}
