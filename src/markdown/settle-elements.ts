import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isPhrasing } from '../gate/components.ts';

/**
 * Gives tags the place their kind has, whatever the line breaks round them were: a tag of the sentence that stands alone on a
 * line (`<Redacted reason="…" />`) is a paragraph with that tag, and words that stand in a block tag without blank lines
 * (`<Task …>words</Task>`) are a paragraph in it.
 */
export function settleElements(tree: Root): void {
  const stack: Parents[] = [tree];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const children = parent.children as Nodes[];
    for (const [at, node] of children.entries()) {
      if (node.type === 'mdxJsxFlowElement') {
        if (isPhrasing(node.name)) {
          children[at] = sentence(node);
          continue;
        }
        wrapWords(node);
      }
      if ('children' in node) stack.push(node);
    }
  }
}

function sentence(node: MdxJsxFlowElement): Paragraph {
  const own: MdxJsxTextElement = {
    ...node,
    type: 'mdxJsxTextElement',
    // paragraphs inside a tag of the sentence are its words
    children: (node.children as Nodes[]).flatMap((child) =>
      child.type === 'paragraph' ? child.children : [child as PhrasingContent],
    ),
  };
  return { type: 'paragraph', children: [own], ...at(node) };
}

function wrapWords(node: MdxJsxFlowElement): void {
  const children = node.children as Nodes[];
  if (!children.some((child) => isWords(child))) return;
  const out: Nodes[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (!isWords(child)) out.push(child);
    else if (last?.type === 'paragraph' && !children.includes(last)) last.children.push(child);
    else out.push({ type: 'paragraph', children: [child], ...at(child) });
  }
  node.children = out as BlockContent[];
}

/** Words stand in a block tag only where no blank line was left: text, emphasis, links, tags of the sentence. */
function isWords(node: Nodes): node is PhrasingContent {
  return [
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'link',
    'image',
    'linkReference',
    'footnoteReference',
    'mdxJsxTextElement',
  ].includes(node.type);
}

function at(node: Nodes): { position?: NonNullable<Nodes['position']> } {
  return node.position ? { position: node.position } : {};
}
