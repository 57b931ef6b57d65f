import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands: by rule, with the first elements that break it. */
export async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };
  return found.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map(({ target, failureSummary }) => [target, failureSummary]),
  ]);
}
