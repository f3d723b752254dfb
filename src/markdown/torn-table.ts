import type { Nodes, Parents, Root } from 'mdast';

/** What a torn table is called where faults of parsing are told. */
export const TORN_TABLE = 'Table torn by a tag';

/**
 * The first table with something in it that is no row, or `null`: a tag that opens in a cell and closes after a blank
 * line tears its table, and the parser leaves what follows among the rows.
 */
export function tornTable(tree: Root): { line: number; column: number } | null {
  const stack: Parents[] = [tree];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    for (const node of parent.children as Nodes[]) {
      if (parent.type === 'table' && node.type !== 'tableRow')
        return parent.position?.start ?? { line: 1, column: 1 };
      if ('children' in node) stack.push(node);
    }
  }
  return null;
}
