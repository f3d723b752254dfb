import type { Facet } from '../query-state.ts';

/** One document as it is given to Pagefind. */
export interface SearchRecord {
  /** Address below the site's base. */
  url: string;
  /** The text in passages, in reading order; none for a document whose text is only its title. */
  passages: { anchor: string | null; label: string; text: string }[];
  /** Shown with a result and searched; empty values are left out. */
  meta: Record<string, string>;
  /** Values by facet: keys as addresses have them. */
  filters: Partial<Record<Facet, string[]>>;
  /** Sorts by time, `YYYY-MM-DD` with noughts for what is unknown; `''` where all is. */
  day: string;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * The words of a record as a page that only Pagefind reads; filters and days are kept in a table of our own. Each anchor
 * is an empty element before its passage, so that a passage is not kept twice; its `title` is what a link to the passage
 * says.
 */
export function recordHtml({ passages, meta }: SearchRecord): string {
  const known = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<i data-pagefind-meta="${key}">${escape(value)}</i>`)
    .join('');
  const text = passages.map(({ anchor, label, text }) => {
    const mark =
      anchor === null
        ? ''
        : `<b id="${escape(anchor)}" data-pagefind-title="${escape(label)}"></b>`;
    return mark + escape(text);
  });
  // Pagefind drops a page without words, and ends blocks with a full stop of its own: this text has no blocks
  const body = text.length > 0 ? text.join(' ') : escape(meta['title'] ?? '—');
  return `<html lang="vi"><body><p data-pagefind-ignore>${known}</p>${body}</body></html>`;
}
