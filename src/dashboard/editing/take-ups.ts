import { graphql } from '../data/document.ts';
import { useAsked } from '../data/use-asked.ts';
import {
  draftedAdoption,
  type MeantAdopter,
  type MeantAdoption,
  type MeantIdea,
  type TellingDraft,
} from '../drafting/telling-draft.ts';

const AdoptionsOfPair = graphql(`
  query AdoptionsOfPair($adopter: String!, $idea: String!) {
    adopter(
      key: $adopter
      scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }
    ) {
      adoptions(first: 20, filter: { ideas: [$idea], refined: true }) {
        nodes { key date status sources { source { key } } }
      }
    }
  }
`);

/** An adoption that is there already, recorded or in the draft, with the references to those that it was taken from. */
export interface TakeUp extends MeantAdoption {
  readonly sources: readonly string[];
}

/** What is known already of one adopter and one idea; undefined while it is asked. */
export function useTakeUps(
  draft: TellingDraft,
  idea: MeantIdea | null,
  adopter: MeantAdopter | null,
): readonly TakeUp[] | undefined {
  const recorded = idea && adopter && ![idea, adopter].some(({ reference }) => reference.startsWith('#'));
  const { data, asking } = useAsked(
    AdoptionsOfPair,
    recorded ? { adopter: adopter.reference, idea: idea.reference } : null,
  );
  if (!idea || !adopter) return [];
  if (recorded && asking && !data) return undefined;
  const known = (data?.adopter?.adoptions.nodes ?? []).map(
    ({ key, date, status, sources }): TakeUp => ({
      reference: key,
      idea,
      adopter,
      date,
      status,
      sources: sources.map(({ source }) => source.key),
    }),
  );
  const drafted = draft.adoptions
    .filter((each) => each.idea.reference === idea.reference && each.adopter.reference === adopter.reference)
    .map((each) => draftedAdoption(draft, each));
  return [
    ...known,
    ...drafted.map((meant) => ({
      ...meant,
      sources: draft.copies
        .filter(({ adoption }) => adoption.reference === meant.reference)
        .map(({ source }) => source.reference),
    })),
  ];
}
