import type { Nodes, Paragraph, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

/**
 * What `mdx-tree.ts` gives, by the parser of remark: that of the build is native code, which a content policy without
 * WebAssembly keeps out of pages. A test compares the two. Places are always there.
 */
export function mdxTree(text: string): Root {
  try {
    const tree = fromMarkdown(text, {
      extensions: [mdxJsx(), mdxMd(), gfmTable(), gfmStrikethrough(), gfmFootnote()],
      mdastExtensions: [
        mdxJsxFromMarkdown(),
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmFootnoteFromMarkdown(),
      ],
    });
    unravel(tree);
    return tree;
  } catch (cause) {
    const {
      line = 1,
      column = 1,
      reason,
    } = cause as {
      line?: number;
      column?: number;
      reason?: string;
    };
    throw new Error(`${line}:${column}: ${reason ?? String(cause)}`, { cause });
  }
}

/** What MDX does after parsing: a paragraph of tags and blanks only is those tags. */
function unravel(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    unravel(node);
    if (node.type !== 'paragraph' || !isTagsOnly(node)) children.push(node);
    else
      for (const child of node.children)
        if (child.type === 'mdxJsxTextElement')
          children.push({ ...child, type: 'mdxJsxFlowElement' } as Nodes);
  }
  parent.children = children as never;
}

function isTagsOnly({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
