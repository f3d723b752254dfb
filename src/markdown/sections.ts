import type { Element, Root, RootContent } from 'hast';
import type { Heading, Root as MdastRoot } from 'mdast';
import type { Block, RenderedBody, Section } from '../documents/document.ts';
import { footnoteBlocks } from './footnote-blocks.ts';
import { markOf } from './provisions.ts';
import { toHtml } from './to-html.ts';

/** What belongs to one section before it becomes HTML. */
export interface SectionFacts {
  heading: Heading | null;
  blocks: Block[];
  cites: string[];
}

function isSectionHeading(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'h1');
}

function isFootnotes(node: RootContent): node is Element {
  return node.type === 'element' && 'dataFootnotes' in node.properties;
}

/** Cuts the HTML tree at its second-level headings and serialises each part; `facts` are in the same order. */
export function toSections(tree: Root, facts: readonly SectionFacts[]): RenderedBody {
  const parts: RootContent[][] = [[]];
  let footnotes = '';
  let notes: Block[] = [];
  for (const node of tree.children) {
    if (isFootnotes(node)) {
      footnotes = toHtml(node);
      notes = footnoteBlocks(node);
    } else if (isSectionHeading(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  const sections: Section[] = [];
  for (const [index, children] of parts.entries()) {
    const { heading, blocks, cites } = facts[index] ?? { heading: null, blocks: [], cites: [] };
    const html = sectionHtml(children);
    if (!heading && html === '') continue;
    const mark = heading ? markOf(heading) : {};
    sections.push({
      anchor: mark.anchor ?? null,
      number: mark.number ?? null,
      title: mark.title ?? null,
      html,
      blocks,
      cites,
    });
  }
  return { sections, footnotes, ...(notes.length > 0 ? { notes } : {}) };
}

/**
 * HTML without blanks at its ends. Those are ends of lines between elements, and are left out before: to take them off a
 * text that has just been put together, the engine makes one piece of it first, some 2 % of reading a document.
 */
function sectionHtml(children: readonly RootContent[]): string {
  const from = children.findIndex((node) => !isBlank(node));
  const to = children.findLastIndex((node) => !isBlank(node));
  const html = toHtml({ type: 'root', children: children.slice(Math.max(0, from), to + 1) });
  return children[from]?.type === 'text' || children[to]?.type === 'text' ? html.trim() : html;
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Second-level headings of a tree in order, `null` first for what stands before them. */
export function sectionHeadings(tree: MdastRoot): (Heading | null)[] {
  const headings = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth <= 2,
  );
  return [null, ...headings];
}
