import { useMemo } from 'react';
import { useAsked } from '../data/use-asked.ts';
import type { RecordedAdoption } from '../drafting/accept-proposal.ts';
import type { OpenCopy } from '../drafting/proposed-answers.ts';
import { RecordedOfIdea, recordedIn } from '../drafting/recorded-adoptions.ts';

/** What is recorded of the idea for the two ends of a copy; nothing where the idea, or both of them, are new. */
export function useRecorded(copy: OpenCopy | null): {
  readonly recorded: readonly RecordedAdoption[];
  readonly asking: boolean;
} {
  const idea = copy?.idea?.reference ?? null;
  const within = [copy?.to, copy?.from].flatMap((each) =>
    each && !each.reference.startsWith('#') ? [each.reference] : [],
  );
  const isThere = idea !== null && !idea.startsWith('#') && within.length > 0;
  const { data, asking } = useAsked(RecordedOfIdea, isThere ? { idea, within } : null);
  const recorded = useMemo(() => (data ? recordedIn(data) : []), [data]);
  return { recorded, asking: asking && data === undefined };
}
