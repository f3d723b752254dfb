import type { Nodes, Paragraph, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Tables, footnotes and strikethrough, without the rest of GFM. */
function lightGfm(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmStrikethrough(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  );
}

const processor = unified().use(remarkParse).use(remarkMdx).use(lightGfm).freeze();

/** The tree that the reference parser gives (remark), with tags alone on a line out of their paragraph as MDX has it. */
export function parseReference(body: string): Root {
  const tree = processor.parse(body);
  unravel(tree);
  return tree;
}

/** What MDX does after parsing: a paragraph of tags and blanks only is those tags. */
function unravel(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    unravel(node);
    if (node.type === 'paragraph' && isTagsOnly(node))
      for (const child of node.children as Nodes[]) {
        if (child.type === 'text') continue;
        const type = child.type.replace('Text', 'Flow');
        children.push({ ...child, type } as Nodes);
      }
    else children.push(node);
  }
  parent.children = children as never;
}

function isTagsOnly(node: Paragraph): boolean {
  const tags = (node.children as Nodes[]).some(
    ({ type }) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression',
  );
  return (
    tags &&
    (node.children as Nodes[]).every(
      (child) =>
        child.type === 'mdxJsxTextElement' ||
        child.type === 'mdxTextExpression' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
