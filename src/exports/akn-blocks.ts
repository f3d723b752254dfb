import { aknInline, image, type AknContext } from './akn-inline.ts';
import { hasClass, visibleText, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { rowsOf } from './markdown-blocks.ts';
import { xml, xmlText } from './xml.ts';

/** A paragraph; nothing where it would be empty. */
export function aknParagraph(
  nodes: readonly HtmlNode[],
  context: AknContext,
  name?: string,
): string {
  const inside = aknInline(nodes, context).trim();
  return inside === '' ? '' : xml('p', { class: name }, inside);
}

/** What stands inside one numbered block as block elements: paragraphs, tables. Lists in it are not blocks of it. */
export function aknBlocks(nodes: readonly HtmlNode[], context: AknContext): string {
  let blocks = '';
  let running: HtmlNode[] = [];
  const flush = (): void => {
    blocks += aknParagraph(running, context);
    running = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      running.push(node);
      continue;
    }
    flush();
    blocks += block(node, context);
  }
  flush();
  return blocks;
}

const BLOCK = /^(?:p|div|blockquote|pre|table|figure|figcaption|ul|ol|li)$/u;
const isBlock = ({ tag }: HtmlElement): boolean => BLOCK.test(tag);

function block(node: HtmlElement, context: AknContext): string {
  const { tag, children } = node;
  if (tag === 'table') return table(node, context);
  if (tag === 'pre') return preformatted(visibleText(node));
  if (tag === 'figure')
    return children
      .map((child) => {
        if (typeof child === 'string') return '';
        return child.tag === 'img'
          ? xml('p', {}, image(child, context))
          : aknParagraph(child.children, context, 'chu-thich-anh');
      })
      .join('');
  if (tag === 'blockquote')
    return children
      .map((child) =>
        typeof child === 'string' ? '' : aknParagraph(child.children, context, 'trich'),
      )
      .join('');
  if (hasClass(node, 'callout-t')) return aknParagraph(children, context, 'dau-de');
  return aknBlocks(children, context);
}

function preformatted(text: string): string {
  return xml('p', {}, text.trimEnd().split('\n').map(xmlText).join(xml('br')));
}

function table(node: HtmlElement, context: AknContext): string {
  const rows = rowsOf(node).map(({ children }) => {
    const cells = children.flatMap((cell) =>
      typeof cell === 'string'
        ? []
        : [xml(cell.tag, {}, aknParagraph(cell.children, context) || xml('p'))],
    );
    return xml('tr', {}, cells.join(''));
  });
  return xml('table', {}, rows.join(''));
}
