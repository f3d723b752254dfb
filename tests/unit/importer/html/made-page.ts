import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isElement } from '#importer/html/html-element.ts';
import type { HtmlReading } from '#importer/html/html-blocks.ts';

/** The body of a page, or the first element of a piece of one. */
export function madeElement(html: string): Element {
  const found = fromHtml(html, { fragment: true }).children.find((child) => isElement(child));
  if (!found) throw new Error('no element in the text');
  return found;
}

/** The body that a page with this inside has. */
export function madeBody(inner: string): Element {
  const html = fromHtml(`<body>${inner}</body>`).children.find((child) => isElement(child, 'html'));
  const body =
    html && 'children' in html && html.children.find((child) => isElement(child, 'body'));
  if (!body || !isElement(body)) throw new Error('no body');
  return body;
}

/** What reading a page begins with. */
export function htmlReading(): HtmlReading {
  return {
    part: 'body',
    where: null,
    counted: { paragraphs: 0, tables: 0 },
    leaveOut: () => false,
    tally: { images: [], hidden: [] },
  };
}

/** Twelve words and some more, so that they are prose. */
export const PROSE =
  'Ủy ban nhân dân huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm nay với sự tham dự của các ban ngành đoàn thể.';
