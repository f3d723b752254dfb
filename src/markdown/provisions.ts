import type { Heading, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { OutlineEntry } from '../documents/document.ts';
import { PASSAGE_KINDS } from '../gate/components.ts';
import { attribute } from './attributes.ts';
import { readHeading } from './heading-number.ts';
import { plainText } from './plain-text.ts';

/** The permanent anchor of a block and the number printed before it. */
export interface BlockMark {
  anchor: string;
  number: string;
}

/** What `markProvisions` leaves on the nodes it visits, for the handlers that make HTML. */
export interface Marked {
  block?: BlockMark;
  /** Anchor of a heading or of a passage with an `id`. */
  anchor?: string;
  number?: string | null;
  title?: string;
}

export interface Provisions {
  outline: OutlineEntry[];
  /** Anchors that two places claim, with the second place. */
  duplicates: { anchor: string; line: number; column: number }[];
  /** Headings that cannot stand where they do. */
  misplaced: { why: 'h1' | 'inside'; line: number; column: number }[];
}

/** Where the walk is: how the blocks that follow are named and numbered. */
interface Place {
  /** Before the anchor of each block: `muc-2`, `dieu-5`, `ket-qua`. */
  anchor: string;
  /** Before the number of each block: `2`, `a`; empty before the first heading. */
  number: string;
  /** Blocks are “đoạn” where the numbers 1, 2, 3 belong to clauses that the text itself numbers, or to nothing. */
  doan: boolean;
  article: boolean;
  next: number;
  /** What `a)`, `b)` are points of: the last clause or the last block. */
  owner: BlockMark | null;
}

/** The mark left on a node; one without anything where there is none. */
export function markOf(node: { data?: unknown }): Readonly<Marked> {
  return (node.data as { provision?: Marked } | undefined)?.provision ?? UNMARKED;
}

const UNMARKED: Readonly<Marked> = {};

function setMark(node: { data?: unknown }, mark: Marked): void {
  node.data = { ...(node.data as object | undefined), provision: mark };
}

/**
 * Gives every heading and block its permanent anchor. The scheme, which must never change (links of others rest on it):
 *
 * - Numbered heading `## 2. …` → `muc-2`, `## II. …` → `muc-ii`; `## Điều 5. …` → `dieu-5`, `## Chương II …` → `chuong-ii`,
 *   `## Mục 1 …` → `muc-1`. Deeper headings stand under the one above, `muc-2-muc-1`; Điều and Chương never do, their number
 *   is their own in the whole text. A heading without number → the slug of its words.
 * - A block (paragraph, list item, table, quotation, figure) → anchor of its section and its place in it: `muc-2-3`,
 *   printed `2.3`. Sections without number are lettered in order for print: `a.1`. Before the first heading: `mo-dau-1`,
 *   printed `đ1`.
 * - Under a Điều, the items of a numbered list are khoản: `dieu-5-khoan-2`, printed `5.2`; other blocks there are
 *   `dieu-5-doan-1`, printed `5.đ1`.
 * - A paragraph or item that begins `a)` is a điểm of the last khoản, or of the last block: `dieu-5-khoan-2-diem-a`.
 * - A text that numbers two clauses or points alike is left as it is: the second is a block like any other.
 * - The `id` of a Task, Result or Shortcoming is the anchor of the whole passage.
 * - Where a made-up anchor of a block is that of a heading or an `id` anywhere in the text, or of an earlier block (a
 *   heading “Mở đầu”, “Phụ lục 1” after “Phụ lục”), the block is a đoạn: `phu-luc-doan-1`.
 * - A page of the site has anchors on its headings only.
 *
 * Anchors follow from structure alone: mending a word moves none, save in a heading without number.
 */
export function markProvisions(tree: Root, kind: 'document' | 'page' = 'document'): Provisions {
  const { found, given } = markAll(tree, kind, new Set());
  // in nearly all texts nothing collides; where something does, blocks give way to what an editor wrote
  return found.duplicates.length === 0 ? found : markAll(tree, kind, given).found;
}

/** Marks all of a tree; `given` are the anchors of headings and of `id`s, `kept` those that no block may take. */
function markAll(
  tree: Root,
  kind: 'document' | 'page',
  kept: ReadonlySet<string>,
): { found: Provisions; given: Set<string> } {
  const found: Provisions = { outline: [], duplicates: [], misplaced: misplacedHeadings(tree) };
  const given = new Set<string>();
  const taken = new Set<string>();
  const claim = (anchor: string, node: Nodes): string => {
    if (taken.has(anchor)) found.duplicates.push({ anchor, ...placeOf(node) });
    taken.add(anchor);
    return anchor;
  };
  const give = (anchor: string, node: Nodes): string => {
    given.add(anchor);
    return claim(anchor, node);
  };
  const isFree = (anchor: string): boolean => !taken.has(anchor) && !kept.has(anchor);
  /** Headings the walk stands under, by depth. */
  const above: { anchor: string; number: string }[] = [];
  let lettered = 0;
  let place: Place = startOf('mo-dau', '', true);

  const heading = (node: Heading): void => {
    const depth = Math.max(2, node.depth);
    above.length = depth;
    const outer = above.findLast(Boolean);
    const { anchor: own, number, short, title, absolute, article } = readHeading(plainText(node));
    const anchor = give(absolute || !outer ? own : `${outer.anchor}-${own}`, node);
    setMark(node, { anchor, number, title });
    if (depth <= 3) found.outline.push({ depth, anchor, number, title });
    const whole =
      absolute || short.includes('.') || !outer?.number ? short : `${outer.number}.${short}`;
    // numbers of chapters and parts are not repeated below them
    above[depth] = { anchor, number: absolute || number === null ? (outer?.number ?? '') : whole };
    if (number !== null) place = startOf(anchor, whole, article, article);
    else if (depth === 2) {
      place = startOf(anchor, letter(lettered), false);
      lettered += 1;
    }
  };

  /** The mark of a point, where a text begins as one and there is something it is a point of. */
  const pointMark = (opening: string): BlockMark | null => {
    const point = pointOf(opening);
    if (point === undefined || !place.owner) return null;
    const { anchor, number } = place.owner;
    return {
      anchor: `${anchor}-diem-${point === 'đ' ? 'dd' : point}`,
      number: `${number}.${point}`,
    };
  };

  const clauseMark = (clause: number | null): BlockMark | null =>
    clause !== null && place.article
      ? { anchor: `${place.anchor}-khoan-${clause}`, number: `${place.number}.${clause}` }
      : null;

  const block = (node: RootContent | ListItem, opening: string, clause: number | null): void => {
    if (kind === 'page') return;
    const named = pointMark(opening) ?? clauseMark(clause);
    let mark: BlockMark;
    if (named && isFree(named.anchor)) mark = named;
    else {
      const { anchor, number, doan, next } = place;
      const own = `${anchor}-${doan && number ? 'doan-' : ''}${next}`;
      mark = {
        anchor: kept.size === 0 ? own : freeOf(own, `${anchor}-doan-${next}`, isFree),
        number: `${number && `${number}.`}${doan ? 'đ' : ''}${next}`,
      };
      place.next += 1;
    }
    // in an article a paragraph between clauses does not take the points of the clause
    const inClause = place.owner?.anchor.includes('-khoan-') ?? false;
    if (mark === named ? clause !== null && pointOf(opening) === undefined : !inClause)
      place.owner = mark;
    claim(mark.anchor, node);
    setMark(node, { block: mark });
  };

  const item = (node: ListItem, clause: number | null): void => {
    const [first, ...rest] = node.children;
    block(node, first?.type === 'paragraph' ? itemOpening(first) : '', clause);
    for (const child of [...(first?.type === 'list' ? [first] : []), ...rest])
      if (child.type === 'list') walk([child]);
      else if (child.type === 'paragraph' && pointOf(openingOf(child)) !== undefined)
        block(child, openingOf(child), null);
  };

  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes)
      if (node.type === 'heading') heading(node);
      else if (node.type === 'list')
        node.children.forEach((child, at) => {
          item(child, node.ordered ? (node.start ?? 1) + at : null);
        });
      else if (node.type === 'paragraph') block(node, openingOf(node), null);
      else if (isPassage(node)) {
        const id = attribute(node, 'id');
        if (id !== null) setMark(node, { anchor: give(id, node) });
        walk(node.children);
      } else if (BLOCKS.has(node.type)) block(node, '', null);
  };
  walk(tree.children);
  return { found, given };
}

/** The first of two anchors that is free, or the second with a number behind it. */
function freeOf(first: string, second: string, isFree: (anchor: string) => boolean): string {
  if (isFree(first)) return first;
  for (let at = 1; ; at += 1) {
    const anchor = at === 1 ? second : `${second}-${String(at)}`;
    if (isFree(anchor)) return anchor;
  }
}

const BLOCKS = new Set(['table', 'blockquote', 'code', 'mdxJsxFlowElement']);

function startOf(anchor: string, number: string, doan: boolean, article = false): Place {
  return { anchor, number, doan, article, next: 1, owner: null };
}

function openingOf(node: Paragraph): string {
  const [first] = node.children;
  return first?.type === 'text' ? first.value.slice(0, 8) : '';
}

/** First signs of an item as a reader sees them; nothing where two of them tell, as in nearly all items, that it is no point. */
function itemOpening(node: Paragraph): string {
  return /^\S[^)]/u.test(openingOf(node)) ? '' : plainText(node).slice(0, 8);
}

/** The letter of a point, where a text begins as one. */
function pointOf(opening: string): string | undefined {
  return /^\s*([a-zđ])\)\s/u.exec(opening)?.[1];
}

function isPassage(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && PASSAGE_KINDS.has(node.name);
}

/** Headings of the first depth, which is the title’s, and headings inside something else. */
function misplacedHeadings(tree: Root): Provisions['misplaced'] {
  const found: Provisions['misplaced'] = [];
  const search = (node: Nodes, inside: boolean): void => {
    if (node.type === 'heading') {
      if (inside) found.push({ why: 'inside', ...placeOf(node) });
      else if (node.depth === 1) found.push({ why: 'h1', ...placeOf(node) });
    } else if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) search(child, node.type !== 'root');
  };
  search(tree, false);
  return found;
}

function placeOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** a, b … z, aa, ab … */
function letter(index: number): string {
  const own = String.fromCharCode(97 + (index % 26));
  return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}
