import { isEmbedded, isView, routeOf } from '../address/routes.ts';
import type { StepData, StoryData } from '../data/told-story.ts';

/** A passage as it is chosen: its key, and as much as tells it from others. */
export interface ChosenPassage {
  readonly citation: string;
  readonly quote: string;
  readonly post: { readonly key: string; readonly title: string | null };
}

/** A step while it is written; `id` is its own for as long, whatever its place. */
export interface WrittenStep {
  readonly id: number;
  readonly post: ChosenPassage['post'] | null;
  readonly passage: ChosenPassage | null;
  readonly heading: string;
  readonly text: string;
  /** As it was typed or pasted. */
  readonly view: string;
}

export interface WrittenStory {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly authors: string;
  readonly steps: readonly WrittenStep[];
}

let latest = 0;

export function newStep(view = ''): WrittenStep {
  return { id: ++latest, post: null, passage: null, heading: '', text: '', view };
}

export function writtenStory(story: StoryData | null, language: string): WrittenStory {
  if (!story) return { title: '', summary: '', language, authors: '', steps: [] };
  const { title, summary, authors, steps } = story;
  return {
    title,
    summary: summary ?? '',
    language: story.language ?? '',
    authors: authors.join('; '),
    steps: steps.map(writtenStep),
  };
}

function writtenStep({ heading, text, view, citation }: StepData): WrittenStep {
  const passage = citation && { citation: citation.key, quote: citation.quote, post: citation.post };
  const words = { heading: heading ?? '', text: text ?? '' };
  return { id: ++latest, post: passage?.post ?? null, passage, ...words, view };
}

/** What the service is given. */
export function storyInput({ title, summary, language, authors, steps }: WrittenStory) {
  return {
    title: title.trim(),
    summary: summary.trim() || null,
    language: language || null,
    authors: authors
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
    steps: steps.map(({ passage, heading, text, view }) => ({
      citation: passage?.citation ?? '',
      heading: heading.trim() || null,
      text: text.trim() || null,
      view: viewIn(view) ?? view.trim(),
    })),
  };
}

/** The same steps with one of them a place further up or down. */
export function moved<T>(steps: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  const one = steps[from];
  if (one === undefined || to < 0 || to >= steps.length) return steps;
  const rest = steps.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/**
 * The view that a pasted address names: path and query of a page here, without what is each reader's own; null where it names none. The
 * host is not looked at: the same pages may be known by several.
 */
export function viewIn(pasted: string): string | null {
  const given = pasted.trim();
  if (given === '' || !URL.canParse(given, HERE)) return null;
  const url = new URL(given, HERE);
  if (!/^https?:$/.test(url.protocol) || !/^(https?:|\/(?!\/))/i.test(given)) return null;
  for (const own of ['lang', 'theme']) url.searchParams.delete(own);
  const path = isEmbedded(url.pathname) ? url.pathname.replace(/^\/embed/, '') || '/' : url.pathname;
  const route = routeOf(path);
  return route && isView(route) ? path + url.search : null;
}

const HERE = 'http://here';
