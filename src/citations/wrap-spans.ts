import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';

/** A stretch of a block's text and what is to stand for it. `make` gets the words that fall into one text node. */
export interface Wrap {
  start: number;
  end: number;
  make: (words: string) => PhrasingContent[];
}

interface Piece {
  node: Text;
  parent: Parents;
  start: number;
}

/** Nodes whose text is left alone, and blocks nested in a block, which are visited on their own. */
const CLOSED = new Set(['link', 'linkReference', 'citation', 'abbreviation', 'inlineCode', 'list']);

/**
 * Replaces stretches of the running text of one block. `find` sees the words of the whole block, so that a citation is
 * found although part of it stands in bold; what crosses nodes is wrapped in the last of them.
 */
export function wrapSpans(block: Parents, find: (text: string) => readonly Wrap[]): void {
  const pieces: Piece[] = [];
  let length = 0;
  const collect = (parent: Parents): void => {
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'text') {
        pieces.push({ node, parent, start: length });
        length += node.value.length;
      } else if (node.type === 'break') length += 1;
      else if ('children' in node && !CLOSED.has(node.type)) collect(node);
      else length += 1;
    }
  };
  collect(block);
  if (pieces.length === 0) return;
  const wraps = find(textOf(pieces));
  if (wraps.length === 0) return;
  for (const piece of pieces) replace(piece, wraps);
}

/** The words of the pieces, with a blank for each thing between them. */
function textOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const { node, start } of pieces) {
    if (start > text.length) text += ' '.repeat(start - text.length);
    text += node.value;
  }
  return text;
}

function replace({ node, parent, start }: Piece, wraps: readonly Wrap[]): void {
  const end = start + node.value.length;
  const own = wraps.filter((wrap) => wrap.end > start && wrap.end <= end);
  if (own.length === 0) return;
  const out: PhrasingContent[] = [];
  let at = start;
  for (const wrap of own) {
    const from = Math.max(wrap.start, at);
    if (from > at) out.push({ type: 'text', value: node.value.slice(at - start, from - start) });
    out.push(...wrap.make(node.value.slice(from - start, wrap.end - start)));
    at = wrap.end;
  }
  if (at < end) out.push({ type: 'text', value: node.value.slice(at - start) });
  const siblings = parent.children as Nodes[];
  siblings.splice(siblings.indexOf(node), 1, ...out);
}
