import type { RenderedBody, Section } from '#documents/document.ts';
import { aknBlocks } from './akn-blocks.ts';
import type { AknContext } from './akn-inline.ts';
import {
  hasClass,
  sectionTrees,
  visibleText,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

/** Elements of the hierarchy that our texts have. */
export type HierarchyName =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'indent'
  | 'alinea';

/** A numbered or unnumbered part of a text. */
export interface Provision {
  element: HierarchyName;
  /** Its anchor on the page; `null` where it has none. */
  anchor: string | null;
  num: string | null;
  heading: string | null;
  /** Block elements, as XML. */
  content: string;
  children: Provision[];
}

/** Letter of a point at the head of its text. */
const POINT = /^\s*([a-zđ]\))\s+/u;

/** The hierarchy of a body: parts, chapters, sections and articles by their headings, then clauses, points, paragraphs. */
export function aknHierarchy(body: RenderedBody, context: AknContext): Provision[] {
  const top: Provision[] = [];
  let chapter: Provision | null = null;
  const trees = sectionTrees(body);
  for (const [at, section] of body.sections.entries()) {
    const tree = trees[at] ?? [];
    const own = sectionProvision(section);
    if (own === null) {
      addBlocks(tree, top, context);
      continue;
    }
    // articles stand in the chapter or part above them
    const isAbove = own.element === 'chapter' || own.element === 'part';
    if (own.element === 'article' && chapter) chapter.children.push(own);
    else top.push(own);
    if (isAbove) chapter = own;
    else if (own.element !== 'article') chapter = null;
    addBlocks(tree, own.children, context, own);
  }
  return top;
}

function sectionProvision({ anchor, number, title }: Section): Provision | null {
  if (anchor === null && title === null) return null;
  return {
    element: elementOf(anchor ?? '', 2),
    anchor,
    num: number,
    heading: title,
    content: '',
    children: [],
  };
}

/** What a heading opens, by its anchor (`src/README.md`, “Anchors”) and depth. */
function elementOf(anchor: string, depth: number): HierarchyName {
  const name = /(?:^|-)(phan|chuong|dieu)-[^-]+$/u.exec(anchor)?.[1];
  if (name === 'phan') return 'part';
  if (name === 'chuong') return 'chapter';
  if (name === 'dieu') return 'article';
  return depth === 2 ? 'section' : 'subsection';
}

/** Adds what stands in one section; headings in it open levels below `own`. */
function addBlocks(
  nodes: readonly HtmlNode[],
  into: Provision[],
  context: AknContext,
  own?: Provision,
): void {
  const known = new Map<string, Provision>();
  const levels: { depth: number; children: Provision[] }[] = [{ depth: 2, children: into }];
  const add = (provision: Provision, children: Provision[]): void => {
    const { anchor } = provision;
    const owner = anchor === null ? undefined : known.get(anchor.replace(/-diem-[^-]+$/u, ''));
    if (anchor !== null) known.set(anchor, provision);
    (owner && owner !== provision ? owner.children : children).push(provision);
  };
  const visit = (node: HtmlNode, children: Provision[], list: string | null): void => {
    if (typeof node === 'string') return;
    const anchor = node.attributes['id'] ?? null;
    if (/^h[3-6]$/u.test(node.tag)) {
      const depth = Number(node.tag.slice(1));
      while ((levels.at(-1)?.depth ?? 0) >= depth) levels.pop();
      const opened = headingProvision(node, anchor, depth);
      (levels.at(-1)?.children ?? into).push(opened);
      levels.push({ depth, children: opened.children });
      return;
    }
    const isOwn = hasClass(node, 'y');
    if (!isOwn && node.tag !== 'li') {
      const items = node.tag === 'ol' ? Number(node.attributes['start'] ?? 1) : null;
      let at = 0;
      for (const child of node.children) {
        const isItem = typeof child !== 'string' && child.tag === 'li';
        const num = !isItem ? null : items === null ? '' : `${String(items + at)}.`;
        if (isItem) at += 1;
        visit(child, children, num ?? list);
      }
      return;
    }
    const provision = blockProvision(node, anchor, node.tag === 'li' ? list : null, context);
    add(provision, children);
    // lists inside an item, and points in paragraphs of their own
    if (node.tag === 'li')
      for (const child of node.children)
        if (typeof child !== 'string' && isNested(child)) visit(child, provision.children, null);
  };
  for (const node of nodes) visit(node, levels.at(-1)?.children ?? into, null);
  if (own && own.children.length === 0 && own.content === '') own.content = '<p/>';
}

function headingProvision(node: HtmlElement, anchor: string | null, depth: number): Provision {
  return {
    element: elementOf(anchor ?? '', depth),
    anchor,
    num: null,
    heading: visibleText(node).trim(),
    content: '<p/>',
    children: [],
  };
}

/** `list`: the number of an item, empty for a dash, `null` outside lists. */
function blockProvision(
  node: HtmlElement,
  anchor: string | null,
  list: string | null,
  context: AknContext,
): Provision {
  const children = node.children.filter((child) => typeof child === 'string' || !isNested(child));
  const letter = anchor !== null && /-diem-[^-]+$/u.test(anchor) ? takeLetter(children) : null;
  const isClause = anchor !== null && /-khoan-\d+$/u.test(anchor);
  const num = letter ?? (list === '' ? null : list);
  const element: HierarchyName =
    letter !== null
      ? 'point'
      : isClause
        ? 'paragraph'
        : list === null
          ? 'alinea'
          : list === ''
            ? 'indent'
            : 'point';
  const content = aknBlocks(children, context) || '<p/>';
  return { element, anchor, num, heading: null, content, children: [] };
}

const isNested = (child: HtmlElement): boolean =>
  child.tag === 'ul' || child.tag === 'ol' || (child.tag === 'p' && hasClass(child, 'y'));

/** Takes `a)` from the head of a text, since it becomes the number. */
function takeLetter(children: HtmlNode[]): string | null {
  for (const [at, child] of children.entries()) {
    if (typeof child !== 'string' && child.tag === 'p') {
      const copy = { ...child, children: [...child.children] };
      children[at] = copy;
      return takeLetter(copy.children);
    }
    if (typeof child !== 'string' || child.trim() === '') continue;
    const letter = POINT.exec(child)?.[1] ?? null;
    if (letter !== null) children[at] = child.replace(POINT, '');
    return letter;
  }
  return null;
}
