import { escapeUTF8 } from 'entities';
import type { RenderedBody } from '#documents/document.ts';

/** The body of a page of the site: headings and text, without block numbers and notes. */
export function pageHtml(body: RenderedBody): string {
  const sections = body.sections.map(({ anchor, number, title, html }) => {
    if (title === null) return html;
    const id = anchor === null ? '' : ` id="${escapeUTF8(anchor)}"`;
    return `<h2${id}>${number === null ? '' : `${number}. `}${escapeUTF8(title)}</h2>\n${html}`;
  });
  return [...sections, body.footnotes].filter((html) => html !== '').join('\n');
}
