import type { Emphasis, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { allMatches } from '../vietnamese/all-matches.ts';
import { numberSpans } from '../vietnamese/number-spans.ts';

/** Dates and spans of years, which do not break over a line. */
const DATES =
  /(?<![\p{L}\d/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d/])|(?<![\p{L}\d/])\d{1,2}\/\d{4}(?![\d/])|(?<!\d)\d{4}\s?[-–]\s?\d{4}(?!\d)/gu;
/** What all numbers, dates and spans of years have; most texts have none. */
const JOINED = /\d\s?[/\-\u2010-\u2015\u2212]/u;
/** A figure and its unit. */
const FIGURE =
  /(\d)[ \n](?=(?:%|ha|km|m|kg|tấn|triệu|tỷ|nghìn|đồng|người|xã|điểm|lượt|đơn vị|cơ sở|đề án)(?![\p{L}\p{N}]))/gu;

/**
 * Small matters of print: numbers of documents, dates and years in one piece (`.nb`), a figure beside its unit (no-break
 * space), quoted words in italics marked as a quotation (`em.q`), which the screen sets upright.
 */
export function remarkTypography() {
  return (tree: Root): void => {
    visit(tree);
  };
}

function visit(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  let out: Nodes[] | null = null;
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    if (!node) continue;
    const pieces = node.type === 'text' ? setText(node) : null;
    if (pieces) {
      out ??= children.slice(0, at);
      out.push(...pieces);
      continue;
    }
    out?.push(node);
    if (node.type === 'emphasis' && isQuoted(children[at - 1], children[at + 1])) markQuote(node);
    if (node.type !== 'text') visit(node);
  }
  if (out) (parent as Parents).children = out as PhrasingContent[];
}

/** What stands for a text; `null` where it stays as it is. */
function setText(node: Text): Nodes[] | null {
  if (!/\d/u.test(node.value)) return null;
  // most texts have no figure with a unit, and a replacement that names a group looks for it much longer
  const hasUnit = node.value.search(FIGURE) >= 0;
  const value = hasUnit ? node.value.replace(FIGURE, '$1\u00A0') : node.value;
  const spans = JOINED.test(value) ? spansOf(value) : [];
  if (spans.length === 0) return value === node.value ? null : [{ type: 'text', value }];
  const out: Nodes[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    if (start > at) out.push({ type: 'text', value: value.slice(at, start) });
    out.push(unbroken(value.slice(start, end)));
    at = end;
  }
  if (at < value.length) out.push({ type: 'text', value: value.slice(at) });
  return out;
}

/** Numbers of documents, dates and years, by their places. */
function spansOf(value: string): [start: number, end: number][] {
  const spans = numberSpans(value);
  for (const { index, 0: words } of allMatches(DATES, value))
    spans.push([index, index + words.length]);
  return spans.sort(([a], [b]) => a - b);
}

function unbroken(words: string): Nodes {
  const node = {
    type: 'unbroken',
    children: [{ type: 'text', value: words }],
    data: { hName: 'span', hProperties: { className: ['nb'] } },
  };
  return node as unknown as Nodes;
}

function isQuoted(before: Nodes | undefined, after: Nodes | undefined): boolean {
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /[“"]\s*$/u.test(before.value) &&
    /^\s*[”"]/u.test(after.value)
  );
}

function markQuote(node: Emphasis): void {
  node.data = { ...node.data, hProperties: { className: ['q'] } };
}
