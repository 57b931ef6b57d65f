import { ask } from '../data/ask.ts';
import { graphql } from '../data/document.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { placeOfFailure, tellingOf } from './draft-telling.ts';
import type { TellingDraft } from './telling-draft.ts';

const CheckTelling = graphql(
  `
  query CheckTelling($telling: Telling!) { checkTelling(telling: $telling) { __typename ...RefusedEdits } }
`,
  [RefusedEdits],
);

/** A failure of one item of a draft, with the field of the item that it is about. */
export interface ItemFailure {
  readonly field: string;
  readonly failure: EditFailure;
}

/**
 * What the service would refuse of one item if the draft were saved now: every rule is held to it, and nothing is written. Where the service
 * cannot be asked there is nothing to tell yet; saving asks it again.
 */
export async function failuresOfItem(draft: TellingDraft, label: string): Promise<readonly ItemFailure[]> {
  try {
    const { checkTelling } = await ask(CheckTelling, { telling: tellingOf(draft) });
    if (checkTelling.__typename !== 'EditsRefused') return [];
    return checkTelling.failures.flatMap((failure) => {
      const place = placeOfFailure(draft, failure);
      return place.label === label ? [{ field: place.field, failure }] : [];
    });
  } catch {
    return [];
  }
}
