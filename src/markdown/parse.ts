import type { Root } from 'mdast';
import { mdxTree } from '#markdown/mdx-tree.ts';
import { maskSource, unmask, type SourceHazard } from '../gate/source-safety.ts';
import { settleElements } from './settle-elements.ts';
import { TORN_TABLE, tornTable } from './torn-table.ts';
import { hasExtras, undoExtras } from './undo-extras.ts';

/** A place and the parser's own words, where a body cannot be parsed. */
export interface ParseFailure {
  line: number;
  column: number;
  /** English, from the parser; `explainFailure` turns it into a Vietnamese sentence. */
  reason: string;
}

export interface ParsedBody {
  tree: Root | null;
  hazards: SourceHazard[];
  failure: ParseFailure | null;
}

const FAILURE = /^(\d+):(\d+): (.*)$/su;

/**
 * The tree of an MDX body with light GFM (tables, footnotes, strikethrough), nothing evaluated.
 * Braces and import lines never reach the parser: they come back as `hazards` (offsets into `body`). Places of the nodes
 * take longer than the nodes; without `places` there are some only where the tree has to be mended by them.
 */
export function parseBody(body: string, places = true): ParsedBody {
  const { text, hazards } = maskSource(body);
  const extras = hasExtras(body);
  let tree: Root;
  try {
    tree = mdxTree(text, places || extras);
  } catch (error) {
    const [, line = '1', column = '1', reason = ''] =
      FAILURE.exec(error instanceof Error ? error.message : String(error)) ?? [];
    return { tree: null, hazards, failure: { line: Number(line), column: Number(column), reason } };
  }
  if (text !== body) unmaskTree(tree);
  if (extras) undoExtras(tree, body);
  settleElements(tree);
  const torn = tornTable(tree);
  if (torn) return { tree: null, hazards, failure: { ...torn, reason: TORN_TABLE } };
  return { tree, hazards, failure: null };
}

function unmaskTree(root: Root): void {
  const stack: unknown[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, value] of Object.entries(node)) {
      if (name === 'position') continue;
      if (typeof value === 'string') (node as Record<string, unknown>)[name] = unmask(value);
      else if (typeof value === 'object') stack.push(value);
    }
  }
}

/** The depth of the deepest node, and that node; without recursion. */
export function deepest(root: Root): { depth: number; line: number } {
  let found = { depth: 0, line: 1 };
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const node = entry.node as { children?: unknown[]; position?: { start: { line: number } } };
    if (entry.depth > found.depth)
      found = { depth: entry.depth, line: node.position?.start.line ?? found.line };
    for (const child of node.children ?? []) stack.push({ node: child, depth: entry.depth + 1 });
  }
  return found;
}
