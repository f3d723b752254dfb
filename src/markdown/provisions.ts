import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
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

interface Place {
  /** Before the anchor of each block: `muc-2`, `dieu-5`, `ket-qua`. */
  anchor: string;
  /** Before the number of each block: `2`, `a`; empty before the first heading. */
  number: string;
  /** Blocks count as “đoạn” where the numbers 1, 2, 3 belong to clauses the text itself numbers. */
  counted: 'number' | 'doan';
  article: boolean;
  next: number;
  /** What `a)`, `b)` are points of: the last clause or the last block. */
  owner: BlockMark | null;
}

/** The mark left on a node; `{}` where there is none. */
export function markOf(node: { data?: unknown }): Marked {
  return (node.data as { provision?: Marked } | undefined)?.provision ?? {};
}

function setMark(node: { data?: unknown }, mark: Marked): void {
  node.data = { ...(node.data as object | undefined), provision: mark };
}

/**
 * Gives every heading and block its permanent anchor. The scheme, which must never change (links of others rest on it):
 *
 * - Numbered heading `## 2. …` → `muc-2`, `## II. …` → `muc-ii`; `## Điều 5. …` → `dieu-5`, `## Chương II …` → `chuong-ii`,
 *   `## Mục 1 …` → `muc-1`. Deeper numbered headings stand under the one above: `muc-2-muc-1`; a Điều never does, its
 *   number is its own in the whole text. A heading without number → the slug of its words, below another with that
 *   before it.
 * - A block (paragraph, list item, table, quotation, figure) → anchor of its section and its place in it: `muc-2-3`,
 *   printed `2.3`. Sections without number are lettered in order for print: `a.1`. Before the first heading: `mo-dau-1`,
 *   printed `đ1`.
 * - Under a Điều, the items of a numbered list are khoản: `dieu-5-khoan-2`, printed `5.2`; other blocks there are
 *   `dieu-5-doan-1`, printed `5.đ1`.
 * - A paragraph or item that begins `a)` is a điểm of the last khoản, or of the last block: `dieu-5-khoan-2-diem-a`.
 * - The `id` of a Task, Result or Shortcoming is the anchor of the whole passage.
 *
 * A page of the site has anchors on its headings only.
 *
 * Anchors follow from structure alone: mending a word moves none, save in a heading without number.
 */
export function markProvisions(tree: Root, kind: 'document' | 'page' = 'document'): Provisions {
  const found: Provisions = { outline: [], duplicates: [], misplaced: [] };
  const taken = new Set<string>();
  const claim = (anchor: string, node: { position?: Root['position'] }): string => {
    if (taken.has(anchor)) found.duplicates.push({ anchor, ...placeOf(node) });
    taken.add(anchor);
    return anchor;
  };
  /** Anchors of the headings the walk stands under, by depth. */
  const above: string[] = [];
  let lettered = 0;
  let place: Place = {
    anchor: 'mo-dau',
    number: '',
    counted: 'doan',
    article: false,
    next: 1,
    owner: null,
  };

  const heading = (node: Heading, inside: boolean): void => {
    if (inside || node.depth === 1)
      found.misplaced.push({ why: inside ? 'inside' : 'h1', ...placeOf(node) });
    const depth = Math.max(2, node.depth);
    above.length = depth;
    const parent = above.findLast((anchor) => anchor) ?? '';
    const read = readHeading(plainText(node));
    const anchor = claim(read.absolute || !parent ? read.anchor : `${parent}-${read.anchor}`, node);
    above[depth] = anchor;
    setMark(node, { anchor, number: read.number, title: read.title });
    if (depth <= 3) found.outline.push({ depth, anchor, number: read.number, title: read.title });
    if (read.number !== null) {
      const outer = depth > 2 && !read.absolute ? place.number : '';
      const number = read.short.includes('.') || !outer ? read.short : `${outer}.${read.short}`;
      place = {
        anchor,
        number,
        counted: read.article ? 'doan' : 'number',
        article: read.article,
        next: 1,
        owner: null,
      };
    } else if (depth === 2) {
      place = {
        anchor,
        number: letter(lettered),
        counted: 'number',
        article: false,
        next: 1,
        owner: null,
      };
      lettered += 1;
    }
  };

  const block = (node: RootContent | ListItem, opening: string, clause: number | null): void => {
    if (kind === 'page') return;
    const point = /^\s*([a-zđ])\)\s/u.exec(opening)?.[1];
    let mark: BlockMark;
    if (point !== undefined && place.owner !== null) {
      mark = {
        anchor: `${place.owner.anchor}-diem-${point === 'đ' ? 'dd' : point}`,
        number: `${place.owner.number}.${point}`,
      };
    } else if (clause !== null && place.article) {
      mark = { anchor: `${place.anchor}-khoan-${clause}`, number: `${place.number}.${clause}` };
      place.owner = mark;
    } else {
      const count = place.next;
      place.next += 1;
      const doan = place.counted === 'doan';
      mark = {
        anchor: `${place.anchor}-${doan && place.number ? 'doan-' : ''}${count}`,
        number: `${place.number ? `${place.number}.` : ''}${doan ? 'đ' : ''}${count}`,
      };
      if (!place.article || place.owner === null || !place.owner.anchor.includes('-khoan-'))
        place.owner = mark;
    }
    claim(mark.anchor, node);
    setMark(node, { block: mark });
  };

  const walk = (nodes: readonly RootContent[], inside: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'heading') heading(node, inside);
      else if (node.type === 'list') {
        node.children.forEach((item, index) => {
          const first = item.children[0];
          const opening = first?.type === 'paragraph' ? plainText(first) : '';
          block(item, opening, node.ordered ? (node.start ?? 1) + index : null);
          walk(
            item.children.filter((child) => child !== first && child.type === 'list'),
            true,
          );
        });
      } else if (node.type === 'paragraph') block(node, startOf(node), null);
      else if (isFlowElement(node) && PASSAGE_KINDS.has(node.name)) {
        const id = attribute(node, 'id');
        if (id !== null) setMark(node, { anchor: claim(id, node) });
        walk(node.children, true);
      } else if (isBlock(node)) block(node, '', null);
    }
  };
  walk(tree.children, false);
  return found;
}

function startOf(node: Paragraph): string {
  const first = node.children[0];
  return first?.type === 'text' ? first.value.slice(0, 8) : '';
}

function isFlowElement(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

function isBlock(node: RootContent): boolean {
  return (
    node.type === 'table' ||
    node.type === 'blockquote' ||
    node.type === 'code' ||
    node.type === 'mdxJsxFlowElement'
  );
}

function placeOf(node: { position?: Root['position'] }): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** a, b … z, aa, ab … */
function letter(index: number): string {
  const own = String.fromCharCode(97 + (index % 26));
  return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}
