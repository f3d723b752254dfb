import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Value of a string attribute of a component, or `null` where it is absent or not a string. */
export function attribute(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | null {
  for (const entry of node.attributes)
    if (entry.type === 'mdxJsxAttribute' && entry.name === name)
      return typeof entry.value === 'string' ? entry.value : null;
  return null;
}
