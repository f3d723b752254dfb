import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { parseBody } from '#markdown/parse.ts';

/** The tree of a body that must parse. */
export function treeOf(body: string): Root {
  const { tree } = parseBody(body);
  assert.ok(tree, 'the body parses');
  return tree;
}

/** A node without places and marks, as comparisons see it; tags and attributes by name and value. */
export function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => name !== 'position' && name !== 'data' && value !== undefined)
      .map(([name, value]) => [name, bare(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
