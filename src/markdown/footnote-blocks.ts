import type { Element, Nodes } from 'hast';
import type { Block } from '../documents/document.ts';

/** Footnotes as blocks, numbered as they are printed, for the search; `footnotes` is what `toHast` makes of them. */
export function footnoteBlocks(footnotes: Element): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    if (
      node.type === 'element' &&
      node.tagName === 'li' &&
      typeof node.properties['id'] === 'string'
    )
      blocks.push({
        anchor: node.properties['id'],
        number: String(blocks.length + 1),
        text: wordsOf(node).replace(/\s+/gu, ' ').trim(),
      });
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(footnotes);
  return blocks;
}

/** The words of a note, without its way back. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteBackref' in node.properties) return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
