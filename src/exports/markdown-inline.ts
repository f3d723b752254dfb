import {
  hasClass,
  isApparatus,
  visibleText,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';
import { markdownAddress, markdownText } from './markdown-text.ts';

const MARKS: Record<string, string> = { strong: '**', em: '*', del: '~~' };

/** Running text of a body as Markdown on one line; `absolute` makes whole addresses of those of the site. */
export function markdownInline(
  nodes: readonly HtmlNode[],
  absolute: (href: string) => string,
): string {
  return nodes.map((node) => inline(node, absolute)).join('');
}

function inline(node: HtmlNode, absolute: (href: string) => string): string {
  if (typeof node === 'string') return markdownText(node);
  const { tag, attributes, children } = node;
  if ('data-footnote-ref' in attributes) return `[^${visibleText(node)}]`;
  if (isApparatus(node)) return '';
  const content = (): string => markdownInline(children, absolute);
  if (hasClass(node, 'omit')) return markdownText(`[${visibleText(node)}]`);
  if (hasClass(node, 'sic'))
    return `${content()}${markdownText(` [${attributes['title'] ?? ''}]`)}`;
  if (tag === 'br') return ' ';
  if (tag === 'img') return image(node, absolute);
  if (tag === 'code') return codeSpan(visibleText(node));
  const mark = MARKS[tag];
  if (mark !== undefined) return marked(content(), mark);
  if (tag === 'a') {
    const href = attributes['href'] ?? '';
    // a way to a place of the page means nothing outside it
    return href.startsWith('#') ? content() : `[${content()}](${markdownAddress(absolute(href))})`;
  }
  const inside = content();
  const plainSup = (tag === 'sup' || tag === 'sub') && !inside.startsWith('[^');
  return plainSup ? `<${tag}>${inside}</${tag}>` : inside;
}

/** A picture with its description. */
export function image({ attributes }: HtmlElement, absolute: (href: string) => string): string {
  const { src = '', alt = '' } = attributes;
  return `![${markdownText(alt)}](${markdownAddress(absolute(src))})`;
}

/** Blanks stand outside the marks, for beside a blank a mark is none. */
function marked(content: string, mark: string): string {
  const own = content.trim();
  if (own === '') return content;
  return content.replace(own, () => `${mark}${own}${mark}`);
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(
    Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length)) + 1,
  );
  const edge = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${edge}${text}${edge}${fence}`;
}
