import type { Link, ListItem, Paragraph, Parent, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const AUTOLINK = /https?:\/\/|www\.|@/iu;
const TASK = /\[[ \txX]\]/u;

/** What every such link has, and few texts: to look for one of them takes a tenth of the time of an expression. */
const LINK_SIGNS = ['@', '://', 'ww', 'WW', 'Ww', 'wW'];

/** True where the parser may have done with a source what `undoExtras` takes back. */
export function hasExtras(source: string): boolean {
  return (
    (LINK_SIGNS.some((sign) => source.includes(sign)) && AUTOLINK.test(source)) ||
    (source.includes('[') && TASK.test(source))
  );
}

/**
 * Takes back what the parser does beyond light GFM and cannot be told to leave: literal autolinks (`www.a.vn` becomes
 * text again) and task lists (`- [ ]` keeps its brackets). `source` is the text the positions of the tree refer to.
 */
export function undoExtras(tree: Root, source: string): void {
  if (AUTOLINK.test(source)) undoAutolinks(tree, source);
  if (TASK.test(source)) undoTaskLists(tree, source);
}

function undoAutolinks(tree: Root, source: string): void {
  const parents = new Set<Parent>();
  visit(tree, 'link', (node, _, parent) => {
    if (parent && isLiteral(node, source)) parents.add(parent);
  });
  for (const parent of parents) {
    const children = parent.children.flatMap((child) =>
      child.type === 'link' && isLiteral(child, source) ? child.children : [child],
    );
    parent.children = joinTexts(children as PhrasingContent[]);
  }
}

/** A link that the author did not write as one: its source does not begin with a bracket. */
function isLiteral(node: Link, source: string): boolean {
  const start = node.position?.start.offset;
  return start !== undefined && source.charAt(start) !== '[' && source.charAt(start) !== '<';
}

function undoTaskLists(tree: Root, source: string): void {
  visit(tree, 'listItem', (node: ListItem) => {
    if (typeof node.checked !== 'boolean') return;
    const box = TASK.exec(source.slice(node.position?.start.offset ?? 0))?.[0] ?? '[ ]';
    node.checked = null;
    const first = node.children[0] as Paragraph | undefined;
    if (first?.type !== 'paragraph') return;
    first.children = joinTexts([{ type: 'text', value: `${box} ` }, ...first.children]);
  });
}

/** One text node where several stand side by side, as the reference parser gives them. */
function joinTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const child of children) {
    const before = out.at(-1);
    if (child.type !== 'text' || before?.type !== 'text') {
      out.push(child);
      continue;
    }
    const joined: Text = { type: 'text', value: before.value + child.value };
    if (before.position && child.position)
      joined.position = { start: before.position.start, end: child.position.end };
    out[out.length - 1] = joined;
  }
  return out;
}
