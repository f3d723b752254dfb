import type { ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import type { TextBlock } from '../documents/history/text-block.ts';
import { PASSAGE_KINDS } from '../gate/components.ts';
import { attribute } from './attributes.ts';
import { plainText } from './plain-text.ts';
import { markOf } from './provisions.ts';

/**
 * The words of a body that bears its marks, block by block as they are numbered: each row of a table and each note is a
 * block. Only words count: what marks them up, and what tells machines about them, is left out.
 */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const notes: TextBlock[] = [];
  const add = (node: Nodes, text: string, heading = false): void => {
    const { block, anchor, number } = markOf(node);
    if (text === '') return;
    blocks.push({
      anchor: block?.anchor ?? anchor ?? null,
      number: block?.number ?? null,
      heading,
      text: heading && number && !text.startsWith(number) ? `${number}. ${text}` : text,
    });
  };
  const item = (node: ListItem): void => {
    const apart = (child: RootContent): boolean =>
      child.type === 'list' || markOf(child).block !== undefined;
    const own = node.children.filter((child) => !apart(child)).map(plainText);
    add(node, own.filter(Boolean).join(' '));
    walk(node.children.filter(apart));
  };
  const table = (node: Table): void => {
    for (const row of node.children) add(node, row.children.map(plainText).join(' | '));
  };
  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes)
      if (node.type === 'heading') add(node, plainText(node), true);
      else if (node.type === 'list') node.children.forEach(item);
      else if (node.type === 'table') table(node);
      else if (node.type === 'footnoteDefinition')
        notes.push({ anchor: null, number: null, heading: false, text: plainText(node) });
      else if (node.type === 'mdxJsxFlowElement' && PASSAGE_KINDS.has(node.name))
        walk(node.children);
      else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure')
        add(node, [plainText(node), attribute(node, 'alt'), pictureName(node)].join(' ').trim());
      else if (node.type === 'mdxJsxFlowElement' && node.name === 'Callout')
        add(node, [attribute(node, 'title'), plainText(node)].filter(Boolean).join('. '));
      else add(node, plainText(node));
  };
  walk(tree.children);
  return [...blocks, ...notes];
}

/** Another picture under the same words is another content. */
function pictureName(node: Parameters<typeof attribute>[0]): string {
  const name = attribute(node, 'src')?.split('/').at(-1);
  return name === undefined ? '' : `(hình ${name})`;
}
