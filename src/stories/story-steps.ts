/** A step of a story: a passage, what is said of it, and the view of the pages that stands beside it. */
export interface StoryStep {
  /** The key of the citation that it shows. */
  readonly citation: string;
  readonly heading: string | null;
  readonly text: string | null;
  /** Path and query of a page. */
  readonly view: string;
}

/** Steps as the cell that the log and the editors' door have of them; the same steps are always the same cell. */
export function stepsCell(steps: readonly StoryStep[]): string | null {
  if (steps.length === 0) return null;
  return JSON.stringify(
    steps.map(({ citation, heading, text, view }) => ({
      citation,
      heading: heading || null,
      text: text || null,
      view,
    })),
  );
}

export function stepsIn(cell: unknown): readonly StoryStep[] {
  return typeof cell === 'string' && cell !== '' ? (JSON.parse(cell) as StoryStep[]) : [];
}

/** The same steps, where citations have other keys by now. */
export function stepsMoved(steps: readonly StoryStep[], moved: ReadonlyMap<string, string>): StoryStep[] {
  return steps.map((step) => ({ ...step, citation: moved.get(step.citation) ?? step.citation }));
}
