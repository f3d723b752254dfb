import type { List, ListItem, Nodes, Paragraph, Parents } from 'mdast';
import { blockHtml, numberLinkHtml } from './number-link.ts';
import { phrasingHtml } from './phrasing-html.ts';
import { markOf } from './provisions.ts';

/** HTML of a numbered paragraph of words alone, else `null`; in an item the library has to see the paragraph. */
export function plainParagraph(
  node: Paragraph,
  parent: Parents | undefined,
  base: string,
): string | null {
  return parent?.type === 'listItem' ? null : numberedWords('p', node, node, base);
}

/** HTML of a numbered item of one paragraph of words alone, in a list without blank lines between its items; else `null`. */
export function plainItem(
  node: ListItem,
  parent: Parents | undefined,
  base: string,
): string | null {
  const [only, ...more] = node.children;
  if (only?.type !== 'paragraph' || more.length > 0 || typeof node.checked === 'boolean')
    return null;
  const isTight = parent?.type === 'list' && !isLoose(parent);
  return isTight && !markOf(only).block ? numberedWords('li', node, only, base) : null;
}

const isLoose = ({ spread, children }: List): boolean =>
  spread === true || children.some((item) => item.spread ?? item.children.length > 1);

function numberedWords(
  tagName: string,
  block: Nodes,
  { children }: Paragraph,
  base: string,
): string | null {
  const mark = markOf(block).block;
  const [first] = children;
  if (!mark || (first?.type === 'text' && first.value.trim() === '')) return null;
  const words = phrasingHtml(children, base);
  return words === null ? null : blockHtml(tagName, mark, `${numberLinkHtml(mark)} ${words}`);
}
