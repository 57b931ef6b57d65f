import { limits } from '../../domain/limits.ts';

/** Items on a page whose size is left out, and on the largest: a page is counted with the size that it will have. */
export const pageSizes = { usual: limits.pageSize, largest: limits.largestPage } as const;

/**
 * How many items a list that has no page size is counted with. They are the usual sizes, not the largest: a single spread may
 * hold 50,000 adoptions and is bounded by itself, but a question that asks for many spreads is counted with what most hold.
 */
export const listSizes: Readonly<Record<string, number>> = {
  'Spread.adoptions': 200,
  'Spread.copies': 200,
  'SpreadTop.adoptions': 200,
  'SpreadTop.copies': 200,
  'SpreadTop.othersBelow': 200,
  'Lineage.adoptions': 50,
  'Lineage.copies': 50,
  'Lineage.steps': 50,
  'FlowMatrix.cells': 200,
  'PathResult.paths': 20,
  'Path.adoptions': 5,
  'Path.copies': 5,
  'Ranking.entries': 20,
  'DiffusionCurve.points': 50,
  'Innovativeness.scores': 100,
  'CopyInference.copies': 50,
  'Adoption.sources': 2,
  'Adoption.refinedBy': 1,
  'Copy.via': 1,
  'TextSegmentList.nodes': 50,
  'TextSegment.citations': 2,
  'TextPassageList.nodes': 20,
  'Citation.nearest': 20,
  'Story.steps': 10,
  'Alteration.fields': 10,
  'Change.altered': 3,
  'ReviewedRecord.differences': 10,
  'ReviewedRecord.alteredSince': 2,
  'AccessAlteration.fields': 5,
  'ProposalList.nodes': 20,
  'Proposal.candidates': 1,
  'ProposedCopy.via': 1,
  'IntakeReport.waiting': 50,
  'IntakeReport.known': 50,
  'IntakeReport.failures': 20,
};

/** Any other list of objects. */
export const otherListSize = 10;

/** Plain values that together weigh as much as one object. */
export const valuesPerRecord = 10;

/** Values that are far longer than others: for how many they count. The text of a post has some ten thousand characters. */
export const heavyValues: Readonly<Record<string, number>> = {
  'Post.text': 200,
  'WaitingPost.text': 200,
  'TextRevision.text': 200,
  'TextRevision.hash': 200,
};
