import type { RecordNoun } from '../domain/change-log.ts';
import { limits } from '../domain/limits.ts';
import { type Failure, failure } from '../editing/edit.ts';
import { type Plan, type Touched, touchedBy } from '../editing/planned.ts';
import { nameOf } from '../editing/record-kinds.ts';
import type { Surroundings } from '../editing/surroundings.ts';
import { unwritable } from '../editing/unwritable.ts';
import { cellOf, cellProblem } from '../interchange/cell.ts';
import { inQuotes } from '../interchange/problem.ts';
import { type StoryStep, stepsIn } from './story-steps.ts';
import { recordOfView, viewProblem } from './view-problem.ts';

/** Holds the stories that a request writes to what a story is: its own words, and steps that show what is recorded. */
export function checkStories(plan: Plan, around: Surroundings): Failure[] {
  const put = new Set(plan.puts.map(({ noun, key }) => nameOf(noun, key)));
  const isThere = (noun: RecordNoun, key: string) =>
    put.has(nameOf(noun, key)) || around.stateOf(noun, key) !== undefined;
  return [
    ...plan.puts.filter(({ noun }) => noun === 'story').flatMap((story) => problemsOf(story, isThere)),
    ...touchedBy(plan).flatMap(emptyOnes),
  ];
}

type IsThere = (noun: RecordNoun, key: string) => boolean;
type Story = Pick<Touched, 'edit' | 'key' | 'cells'>;

function problemsOf(story: Story, isThere: IsThere): Failure[] {
  const { cells } = story;
  const refuse = (code: Failure['code'], column: string, reason: string | null, right?: string) =>
    reason === null ? [] : [refused(story, code, column, reason, right)];
  const title = cells.title === null ? 'it is required: what the story is called' : null;
  const language = cells.language === null ? null : cellProblem(cellOf(cells.language), { kind: 'language' });
  const authors = cells.authors === null ? null : cellProblem(cellOf(cells.authors), { kind: 'list' });
  const steps = stepsIn(cells.steps);
  const many = `a story has ${limits.storySteps} steps at most, this one has ${steps.length}`;
  return [
    ...refuse('missing', 'title', title, 'give it a title'),
    ...refuse('cell', 'title', tooLong(cells.title, limits.storyHeading)),
    ...refuse('cell', 'summary', tooLong(cells.summary, limits.storyText)),
    ...refuse('cell', 'language', language),
    ...refuse('cell', 'authors', authors),
    ...refuse('cell', 'steps', steps.length > limits.storySteps ? many : null, 'tell it in two stories'),
    ...steps.slice(0, limits.storySteps).flatMap((step, at) => stepProblems(story, step, at, isThere)),
  ];
}

function stepProblems(
  story: Story,
  { citation, heading, text, view }: StoryStep,
  at: number,
  isThere: IsThere,
): Failure[] {
  const refuse = (code: Failure['code'], field: string, reason: string | null, right?: string) =>
    reason === null ? [] : [refused(story, code, `steps[${at}].${field}`, reason, right)];
  const missing = isThere('citation', citation) ? null : `there is no citation ${inQuotes(citation)}`;
  const shown = recordOfView(view);
  const nothing =
    shown === null || isThere(shown.noun, shown.key)
      ? null
      : `it is the page of ${inQuotes(shown.key)}, and there is no such ${shown.noun}`;
  return [
    ...refuse('cell', 'heading', unwritable(heading) ?? tooLong(heading, limits.storyHeading)),
    ...refuse('cell', 'text', unwritable(text) ?? tooLong(text, limits.storyText)),
    ...refuse('cell', 'view', unwritable(view) ?? viewProblem(view), 'copy the address of a page of ours'),
    ...refuse('unknown-reference', 'view', nothing, 'copy the address of a page of ours'),
    ...refuse(
      'unknown-reference',
      'citation',
      missing,
      'name one that is recorded: a post lists its citations',
    ),
  ];
}

/** A draft may still be empty; what everybody may see shows something. */
function emptyOnes(story: Touched): Failure[] {
  if (story.noun !== 'story' || story.state !== 'published' || story.cells.steps !== null) return [];
  return [
    refused(story, 'missing', 'steps', 'a story that is published has at least one step', 'add a step'),
  ];
}

function tooLong(text: unknown, most: number): string | null {
  if (typeof text !== 'string' || text.length <= most) return null;
  return `it has ${most} characters at most, this one has ${text.length}`;
}

function refused(
  { edit, key }: Story,
  code: Failure['code'],
  column: string,
  reason: string,
  right: string | null = null,
): Failure {
  return failure({ code, edit, noun: 'story', key, column, reason, right });
}
