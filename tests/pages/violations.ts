import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything that axe can hold against a page. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer follows from the colours; all others ask of the document and where things stand. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, by some of its rules or by all: by rule, with the first elements that break it. */
export async function violations(page: Page, rules: readonly string[] = ALL): Promise<unknown[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };
  return found.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map(({ target, failureSummary }) => [target, failureSummary]),
  ]);
}
