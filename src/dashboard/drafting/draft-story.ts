import { itemsOf } from './draft-operations.ts';
import {
  adopterMeant,
  adoptionMeant,
  type DraftItems,
  type DraftKind,
  type DraftPassage,
  draftedAdoption,
  ideaMeant,
  type MeantAdopter,
  type MeantAdoption,
  type MeantIdea,
  type TellingDraft,
} from './telling-draft.ts';

interface Told {
  readonly label: string;
  readonly passages: readonly DraftPassage[];
}

/** One sentence of what the post tells when the draft is saved; every name as it is now. */
export type DraftSentence = Told &
  (
    | {
        readonly tells: 'IDEA';
        readonly isNew: boolean;
        readonly idea: MeantIdea;
        readonly derivedFrom: MeantIdea | null;
      }
    | { readonly tells: 'ADOPTER'; readonly adopter: MeantAdopter; readonly partOf: MeantAdopter | null }
    | {
        readonly tells: 'ADOPTION';
        readonly isNew: boolean;
        readonly adoption: MeantAdoption;
        readonly origin: boolean;
      }
    | {
        readonly tells: 'COPY';
        readonly isNew: boolean;
        readonly adoption: MeantAdoption;
        readonly source: MeantAdoption;
        readonly via: readonly MeantAdopter[];
        readonly basis: string;
      }
  );

/** What the draft tells, a sentence an item: what is referred to before what refers to it. */
export function storyOf(draft: TellingDraft): readonly DraftSentence[] {
  return itemsOf(draft).map((item) => sentenceOf(draft, item));
}

function sentenceOf(draft: TellingDraft, item: DraftItems[DraftKind]): DraftSentence {
  const { label, passages } = item;
  const adoption = (meant: MeantAdoption) => adoptionMeant(draft, meant);
  if ('of' in item) {
    const { of } = item;
    if (of.noun === 'IDEA')
      return {
        label,
        passages,
        tells: 'IDEA',
        isNew: false,
        idea: ideaMeant(draft, of.idea),
        derivedFrom: null,
      };
    if (of.noun === 'ADOPTION')
      return {
        label,
        passages,
        tells: 'ADOPTION',
        isNew: false,
        adoption: adoption(of.adoption),
        origin: false,
      };
    const ends = { adoption: adoption(of.adoption), source: adoption(of.source) };
    return { label, passages, tells: 'COPY', isNew: false, ...ends, via: [], basis: 'UNKNOWN' };
  }
  if ('source' in item)
    return {
      label,
      passages,
      tells: 'COPY',
      isNew: true,
      adoption: adoption(item.adoption),
      source: adoption(item.source),
      via: item.via.map((each) => adopterMeant(draft, each)),
      basis: item.fields.basis ?? 'UNKNOWN',
    };
  if ('adopter' in item)
    return {
      label,
      passages,
      tells: 'ADOPTION',
      isNew: true,
      adoption: draftedAdoption(draft, item),
      origin: item.fields.origin ?? false,
    };
  if ('partOf' in item) {
    const { name, level, country } = item.fields;
    const adopter = { reference: `#${label}`, name, level, country: country ?? null };
    return {
      label,
      passages,
      tells: 'ADOPTER',
      adopter,
      partOf: item.partOf && adopterMeant(draft, item.partOf),
    };
  }
  const idea = { reference: `#${label}`, name: item.fields.name };
  return {
    label,
    passages,
    tells: 'IDEA',
    isNew: true,
    idea,
    derivedFrom: item.derivedFrom && ideaMeant(draft, item.derivedFrom),
  };
}
