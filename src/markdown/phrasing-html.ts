import type { ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentHtml } from './component-html.ts';
import { tagHtml, textHtml, toHtml } from './to-html.ts';

/** A node of ours that says which element it becomes. */
export interface MadeNode {
  children?: Nodes[];
  data: { hName: string; hProperties: Properties; hChildren?: ElementContent[] };
}

/** The nodes of running text that say so themselves: citations and their signs, abbreviations, what is kept in one piece. */
export const MADE = ['citation', 'ownPart', 'abbreviation', 'unbroken', 'citationSign'] as const;

/** Blanks round an end of a line within a text. */
const LINE_END = /[ \t]*(\r?\n|\r)[ \t]*/gu;

/**
 * HTML of the words of a block, straight from the tree of the document, sign for sign as by way of an HTML tree: most of the nodes of a
 * document are such words, and nobody looks at theirs. `null` where something stands among them that only that way can do. `base` is the site's base path.
 */
export function phrasingHtml(nodes: readonly Nodes[], base: string): string | null {
  let html = '';
  for (const node of nodes) {
    const own = nodeHtml(node, base);
    if (own === null) return null;
    html += own;
  }
  return html;
}

function nodeHtml(node: Nodes, base: string): string | null {
  switch (node.type as Nodes['type'] | (typeof MADE)[number] | 'namedAct') {
    case 'text': {
      const { value } = node as Extract<Nodes, { type: 'text' }>;
      const hasLines = value.includes('\n') || value.includes('\r');
      return textHtml(hasLines ? value.replace(LINE_END, '$1') : value);
    }
    case 'strong':
      return wrapped('strong', {}, node, base);
    case 'emphasis':
      return wrapped('em', node.data?.hProperties ?? {}, node, base);
    case 'namedAct':
      return 'children' in node ? phrasingHtml(node.children, base) : '';
    case 'citation':
    case 'ownPart':
    case 'abbreviation':
    case 'unbroken':
    case 'citationSign': {
      const { hName, hProperties, hChildren } = (node as unknown as MadeNode).data;
      return hChildren
        ? tagHtml(hName, hProperties, hChildren.map((child) => toHtml(child)).join(''))
        : wrapped(hName, hProperties, node, base);
    }
    case 'mdxJsxTextElement': {
      const tag = node as MdxJsxTextElement;
      const value = phrasingHtml(tag.children, base);
      if (value === null) return null;
      const element = componentHtml(tag, value === '' ? [] : [{ type: 'raw', value }], base);
      return element ? toHtml(element) : '';
    }
    default:
      return null;
  }
}

function wrapped(
  tagName: string,
  properties: Properties,
  node: Nodes,
  base: string,
): string | null {
  const content = 'children' in node ? phrasingHtml(node.children, base) : '';
  return content === null ? null : tagHtml(tagName, properties, content);
}
