import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page axe looks at, and by which rules. */
interface AxeOptions {
  /** By rules of these tags (`tag`) or names (`rule`); those of WCAG 2.2 A and AA and of good practice where absent. */
  only?: { type: 'tag' | 'rule'; values: string[] } | 'default rules';
  without?: string[];
  /** A selector; the whole page where absent. */
  within?: string;
}

/**
 * What axe finds on a page, rule by rule with the first place and how many. It is put into a document once and run there: our
 * pages have no frames, for which `@axe-core/playwright` opens a further page each time.
 */
export async function axeFaults(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const { only = { type: 'tag', values: TAGS }, without = [], within } = options;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const run: axe.RunOptions = {
    // nothing is wanted of rules that a page keeps
    resultTypes: ['violations'],
    ...(only === 'default rules' ? {} : { runOnly: only }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ([where, how]) => {
      if (document.querySelector('iframe, frame'))
        throw new Error('a frame would not be looked at');
      const put = window as unknown as { axe: typeof axe };
      const { violations } = await put.axe.run(where ?? document, how);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${String(nodes.length)})`,
      );
    },
    [within, run] as const,
  );
}
