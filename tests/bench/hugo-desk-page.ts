import { inlineHtml, type Inline } from '#site/inline.ts';
import type { PagerView } from '#site/list-view.ts';
import type { HugoFile } from './hugo-file.ts';

/** A page that the desk adds to the documents: its head, and rows that are ready pieces of HTML, which Hugo lays out. */
export interface DeskPage {
  path: string;
  title: string;
  description: string;
  kick?: string | undefined;
  lead?: Inline | readonly Inline[] | undefined;
  trail: readonly { label: string; path?: string }[];
  /** What stands round the rows: `ol`, `table`. */
  parts: readonly { title: string | null; tag: string; rows: readonly string[] }[];
  pager?: PagerView | null | undefined;
  derivation: string;
}

const withoutPage = (path: string): string => path.replace(/trang\/\d+\/$/, '');

/** The file of such a page; it stands outside the sections, at its own address. */
export function deskFile(page: DeskPage): HugoFile {
  const { path, title, description, kick, lead = [], trail, parts, pager, derivation } = page;
  return {
    path: `${path.slice(1, -1).replaceAll('/', '-')}.md`,
    front: {
      url: path,
      base: withoutPage(path),
      title,
      description,
      layout: 'desk',
      kick,
      leadhtml: inlineHtml(lead as Inline),
      trail: [{ label: 'Tra cứu', path: '/tra-cuu/' }, ...trail],
      parts,
      pager: pager && { page: pager.page, pages: pager.pages },
      derivation,
    },
  };
}

/** A step of a trail. */
export const link = (label: string, path: string): { label: string; path: string } => ({
  label,
  path,
});
