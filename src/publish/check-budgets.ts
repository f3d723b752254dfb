import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import type { Weight } from './first-view.ts';
import { firstView } from './first-view.ts';
import { addressOf } from './address.ts';

/** Limits in bytes, compressed with brotli: quality.md “Budgets”. */
export const BUDGETS = {
  /** HTML, CSS, fonts and script of a directive or report. */
  document: 120_000,
  /** What a document's page runs at once; what a reader asks for comes on top. */
  documentScript: 5_000,
  /** Any page without its fonts. */
  page: 60_000,
  /** Scripts of the search page before typing, Pagefind's core not counted. */
  searchScript: 45_000,
  /**
   * The page that edits content, its script with the schemas, a YAML writer and all units of the country. Sveltia CMS, which it loads
   * then, is not counted: no reader opens this page.
   */
  editor: 380_000,
} as const;

/** Pages with a limit of their own, by address. */
const OWN_LIMITS: Readonly<Record<string, number>> = { '/bien-tap/soan/': BUDGETS.editor };

/** The heaviest page of a kind. */
export interface KindWeight extends Weight {
  /** First part of the address, `/` for the first page. */
  kind: string;
  pages: number;
  /** Address of the heaviest one. */
  page: string;
}

/** A page over a limit. */
export interface OverBudget {
  page: string;
  what: string;
  bytes: number;
  limit: number;
}

const kindOf = (address: string): string => {
  const [first = ''] = address.slice(1).split('/');
  return first === '' || first.endsWith('.html') ? address : `/${first}/`;
};

function excess(page: string, kind: string, weight: Weight): OverBudget[] {
  const { html, css, fonts, script, later } = weight;
  const limits: [what: string, bytes: number, limit: number][] = [];
  if (kind === '/van-ban/' || kind === '/bao-cao/') {
    limits.push(['first view', html + css + fonts + script, BUDGETS.document]);
    limits.push(['script', script, BUDGETS.documentScript]);
  }
  if (kind === '/tim-kiem/') limits.push(['script', script + later, BUDGETS.searchScript]);
  limits.push([
    'page without fonts',
    html + css + script + later,
    OWN_LIMITS[page] ?? BUDGETS.page,
  ]);
  return limits
    .filter(([, bytes, limit]) => bytes > limit)
    .map(([what, bytes, limit]) => ({ page, what, bytes, limit }));
}

/** Weighs all pages of a built site against the limits; gives the heaviest of each kind and what is over. */
export async function checkBudgets(
  folder: string,
  base: string,
): Promise<{ kinds: KindWeight[]; over: OverBudget[] }> {
  const weigh = firstView(folder, base);
  const kinds = new Map<string, KindWeight>();
  const over: OverBudget[] = [];
  const total = ({ html, css, fonts, script }: Weight): number => html + css + fonts + script;
  for (const file of listFiles(folder)) {
    if (!file.endsWith('.html')) continue;
    const page = addressOf(file);
    const kind = kindOf(page);
    const weight = await weigh(await readFile(join(folder, file), 'utf8'));
    over.push(...excess(page, kind, weight));
    const last = kinds.get(kind);
    const pages = (last?.pages ?? 0) + 1;
    if (last === undefined || total(weight) > total(last))
      kinds.set(kind, { kind, ...weight, page, pages });
    else last.pages = pages;
  }
  return { kinds: [...kinds.values()], over };
}
