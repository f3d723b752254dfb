import type { Nodes, Parents, Root } from 'mdast';
import type { EdgeType } from '../schema/document.ts';
import { citeNodes, namedActNode, ownPartNode } from './cite-nodes.ts';
import { edgeTypes } from './edge-types.ts';
import type { CitationNames } from './names.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { recognise, type CitationSpan } from './recognise.ts';
import type { Resolution } from './resolve.ts';
import type { LawStatus } from './status.ts';
import { unlistedName } from './unlisted-name.ts';
import { wrapSpans, type Wrap } from './wrap-spans.ts';

/** The meaning of a citation, and the status of what it cites; no target where it may be one of several, or is too young. */
export interface CitationAnswer {
  target: Resolution | null;
  status: LawStatus['status'];
}

export interface CitationOptions {
  names: CitationNames;
  /** What a citation means in this document and how that stands today; `null` where nothing bears that number or name. */
  ask: (span: CitationSpan) => CitationAnswer | null;
  hrefOf: (target: Resolution) => string;
  /** The text itself: what “Nghị định này” means in it, and whether it has an anchor `dieu-5-khoan-2`. */
  own?: { docType: string; number: string | null; hasAnchor: (anchor: string) => boolean } | null;
}

/** Blocks of running text. Headings stay without links. */
const BLOCKS = new Set(['paragraph', 'tableCell']);
/** Links the citations of a document; `citation` nodes carry what they mean. */
export function remarkCitations({ names, ask, hrefOf, own = null }: CitationOptions) {
  return (tree: Root): void => {
    const quotes = quotedStretches();
    const wrapsOf = (text: string): Wrap[] => {
      const isQuoted = quotes(text);
      const spans = recognise(text, names);
      if (spans.length === 0) return [];
      let types: EdgeType[] | null = null;
      return spans.flatMap((span, at): Wrap[] => {
        if (span.isSelf)
          return span.type === own?.docType && !isQuoted(span.start) ? ownParts(span) : [];
        if (span.number !== null && span.number === own?.number) return [];
        const { start, parts } = span;
        const answer = ask(span);
        types ??= edgeTypes(text, spans);
        const fact = { type: types[at] ?? 'dan', parts: parts.map(({ key }) => key) };
        if (!answer) {
          const target = unlistedName(text, span, names);
          const make = (words: string) => [namedActNode(words, target ?? '', fact)];
          return target === null ? [] : [{ start, end: span.end, make }];
        }
        const { target, status } = answer;
        if (!target) return [];
        const cited = { kind: target.kind, key: target.key, href: hrefOf(target), status, ...fact };
        const end = target.withYear ? span.end : span.nameEnd;
        return [{ start, end, make: (words: string) => citeNodes(words, cited) }];
      });
    };
    /** “Điều 15 và Điều 18 của Nghị định này”: each part of the text itself becomes a link of its own. */
    const ownParts = ({ parts, start }: CitationSpan): Wrap[] => {
      let at = start;
      return parts.flatMap(({ key, start: from, end }): Wrap[] => {
        if (from < at || own?.hasAnchor(key) !== true) return [];
        at = end;
        return [{ start: from, end, make: (words: string) => [ownPartNode(words, key)] }];
      });
    };
    const visit = (node: Nodes): void => {
      if (BLOCKS.has(node.type)) wrapSpans(node as Parents, wrapsOf);
      else if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(tree);
  };
}
