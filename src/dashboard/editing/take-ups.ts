import { ask } from '../data/ask.ts';
import { type DataOf, graphql } from '../data/document.ts';
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
  const { data, asking } = useAsked(AdoptionsOfPair, idea && adopter && recordedPair(idea, adopter));
  if (!idea || !adopter) return [];
  return asking && !data ? undefined : takeUpsOf(draft, idea, adopter, data);
}

/** The same, for who cannot wait until it is shown. */
export async function askTakeUps(
  draft: TellingDraft,
  idea: MeantIdea,
  adopter: MeantAdopter,
): Promise<readonly TakeUp[]> {
  const pair = recordedPair(idea, adopter);
  return takeUpsOf(draft, idea, adopter, pair ? await ask(AdoptionsOfPair, pair) : undefined);
}

/** Unless it is said otherwise, what is known already is meant. */
export function chosenIn(takeUps: readonly TakeUp[] | undefined, chosen: string | null): TakeUp | undefined {
  return takeUps?.find(({ reference }) => reference === (chosen ?? takeUps[0]?.reference));
}

/** What to ask where both are recorded; what is new in the draft has nothing recorded. */
function recordedPair(idea: MeantIdea, adopter: MeantAdopter) {
  if ([idea, adopter].some(({ reference }) => reference.startsWith('#'))) return null;
  return { adopter: adopter.reference, idea: idea.reference };
}

function takeUpsOf(
  draft: TellingDraft,
  idea: MeantIdea,
  adopter: MeantAdopter,
  data: DataOf<typeof AdoptionsOfPair> | undefined,
): readonly TakeUp[] {
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
