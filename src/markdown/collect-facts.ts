import type { Nodes, Root } from 'mdast';
import type { CitationNode, NamedActNode } from '../citations/cite-nodes.ts';
import type {
  Block,
  CitationFact,
  DocumentFacts,
  MeasureFact,
  OutlineEntry,
  PassageFact,
  PeriodFact,
} from '../documents/document.ts';
import { namedPeriods } from '../documents/named-periods.ts';
import { PASSAGE_KINDS } from '../gate/components.ts';
import { attribute } from './attributes.ts';
import { plainText } from './plain-text.ts';
import { markOf } from './provisions.ts';
import { sectionHeadings, type SectionFacts } from './sections.ts';

const EXCERPT = 240;

/** Reads out of a marked tree what lists, search and law pages need; sections in order, the lead first. */
export function collectFacts(
  tree: Root,
  outline: OutlineEntry[],
): { facts: DocumentFacts; sections: SectionFacts[] } {
  const headings = sectionHeadings(tree);
  const sections: SectionFacts[] = headings.map((heading) => ({ heading, blocks: [], cites: [] }));
  const citations: CitationFact[] = [];
  const unlisted = new Set<string>();
  const passages: PassageFact[] = [];
  const measures: MeasureFact[] = [];
  /** Passages without `id` wait for the first block inside them. */
  const waiting: PassageFact[] = [];
  const periods = new Map<string, PeriodFact>();
  let redactions = 0;
  let section = sections[0];
  let anchor = '';

  const visit = (node: Nodes): void => {
    const mark = markOf(node);
    if (node.type === 'heading' && node.depth <= 2)
      section = sections[headings.indexOf(node)] ?? section;
    if (node.type === 'heading' && mark.anchor !== undefined) anchor = mark.anchor;
    if (mark.block) {
      anchor = mark.block.anchor;
      const block: Block = { ...mark.block, text: ownText(node) };
      section?.blocks.push(block);
      for (const period of namedPeriods(block.text)) {
        const key = Object.values(period).join();
        if (!periods.has(key)) periods.set(key, { ...period, anchor });
      }
      for (const fact of waiting.splice(0)) fact.anchor = anchor;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const kind = PASSAGE_KINDS.get(node.name);
      if (kind) {
        const fact: PassageFact = {
          kind,
          anchor: mark.anchor ?? '',
          topic: attribute(node, 'topic') ?? '',
          year: Number(attribute(node, 'year')),
        };
        passages.push(fact);
        if (mark.anchor === undefined) waiting.push(fact);
      } else if (node.name === 'Measure')
        measures.push({
          metric: attribute(node, 'metric') ?? '',
          value: attribute(node, 'value') ?? '',
          unit: attribute(node, 'unit') ?? '',
          period: attribute(node, 'period') ?? '',
          anchor,
        });
      else if (node.name === 'Redacted') redactions += 1;
    }
    const cited = citationOf(node);
    if (cited) {
      // of an act that no list has, the first place tells enough
      if (cited.kind !== 'other' || !unlisted.has(cited.target))
        citations.push(citationFact(cited, anchor));
      if (cited.kind === 'other') unlisted.add(cited.target);
      if (section && cited.type === 'citation' && !section.cites.includes(cited.target))
        section.cites.push(cited.target);
    }
    if (!('children' in node)) return;
    // half of the nodes are texts, which tell nothing by themselves
    for (const child of node.children) if (child.type !== 'text') visit(child);
  };
  visit(tree);

  const texts = sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return {
    sections,
    facts: {
      outline,
      citations,
      passages,
      measures,
      words: countSyllables([...outline.map(({ title }) => title), ...texts]),
      excerpt: excerptOf(texts),
      redactions,
      ...(periods.size > 0 && { periods: [...periods.values()] }),
    },
  };
}

function citationOf(node: { type: string }): CitationNode | NamedActNode | null {
  return node.type === 'citation' || node.type === 'namedAct'
    ? (node as CitationNode | NamedActNode)
    : null;
}

function citationFact(
  { target, kind, edge, parts }: CitationNode | NamedActNode,
  anchor: string,
): CitationFact {
  return {
    target,
    kind,
    anchor,
    ...(edge !== 'dan' && { type: edge }),
    ...(parts.length > 0 && { parts: [...parts] }),
  };
}

/** Text of a block without the blocks nested in it, which have their own number. */
function ownText(node: Nodes): string {
  if (node.type !== 'listItem') return plainText(node);
  const own = node.children.filter((child) => child.type !== 'list' && !markOf(child).block);
  return plainText({ ...node, children: own });
}

function countSyllables(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) {
    let inside = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BLANK) inside = false;
      else if (!inside && isWordSign(code)) {
        count += 1;
        inside = true;
      }
    }
  }
  return count;
}

const BLANK = 32;

/** Letters and figures; everything beyond Latin-1 but general punctuation and arrows. */
function isWordSign(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

/** At most 240 signs, cut between words. */
function excerptOf(texts: readonly string[]): string {
  let text = texts[0] ?? '';
  for (let at = 1; at < texts.length && text.length <= EXCERPT; at += 1)
    text += ` ${texts[at] ?? ''}`;
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT - 1);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > 0 ? blank : cut.length).replace(/[\s,;:–-]+$/u, '')}…`;
}
