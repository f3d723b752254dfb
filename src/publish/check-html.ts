import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from './files.ts';
import { pageFaults } from './page-faults.ts';

/** A fault of a page; the message is html-validate's or ours, in English. */
export interface PageFault {
  page: string;
  line: number;
  rule: string;
  message: string;
}

/** Settles the rules once: html-validate would do so for each page, which is a fifth of its time. */
class SettledRules extends StaticConfigLoader {
  #settled: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#settled ??= super.getConfigFor(page));
  }
}

const rules = new SettledRules({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // titles are as the documents have them
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // what scrolls sideways is a region that takes the focus; the title of a sheet of paper is a heading there, and the page
    // has its own
    'prefer-native-element': ['error', { exclude: ['region', 'heading'] }],
    // nothing comes from another host
    'require-sri': 'off',
  },
});
const validator = new HtmlValidate(rules);

/** Checks every page of a built site: valid HTML, and nothing that the content policy forbids. */
export async function checkHtml(
  folder: string,
  site: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<{ pages: number; faults: PageFault[] }> {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const faults: PageFault[] = [];
  for (const [index, page] of pages.entries()) {
    const html = await readFile(join(folder, page), 'utf8');
    for (const message of pageFaults(html, site))
      faults.push({ page, line: 1, rule: 'luu-policy', message });
    const report = await validator.validateString(html, page);
    for (const { messages } of report.results)
      for (const { line, ruleId, message } of messages)
        faults.push({ page, line, rule: ruleId, message });
    onProgress(index + 1, pages.length);
  }
  return { pages: pages.length, faults };
}
