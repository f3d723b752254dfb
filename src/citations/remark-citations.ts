import type { Nodes, Parents, Root } from 'mdast';
import { citeNodes } from './cite-nodes.ts';
import type { CitationNames } from './names.ts';
import { recognise, type CitationSpan } from './recognise.ts';
import type { Resolution } from './resolve.ts';
import type { LawStatus } from './status.ts';
import { wrapSpans } from './wrap-spans.ts';

/** The meaning of a citation, and the status of what it cites. */
export interface CitationAnswer {
  target: Resolution;
  status: LawStatus['status'];
}

export interface CitationOptions {
  names: CitationNames;
  /** What a citation means in this document and how that stands today; `null` where it is not certain. */
  ask: (span: CitationSpan) => CitationAnswer | null;
  hrefOf: (target: Resolution) => string;
}

/** Blocks of running text. Headings stay without links. */
const BLOCKS = new Set(['paragraph', 'tableCell']);

/** Links the citations of a document; `citation` nodes carry what they mean. */
export function remarkCitations({ names, ask, hrefOf }: CitationOptions) {
  const visit = (node: Nodes): void => {
    if (BLOCKS.has(node.type)) {
      wrapSpans(node as Parents, (text) =>
        recognise(text, names).flatMap((span) => {
          const answer = ask(span);
          if (!answer) return [];
          const { target, status } = answer;
          const cited = { kind: target.kind, key: target.key, href: hrefOf(target), status };
          const end = target.withYear ? span.end : span.nameEnd;
          return [{ start: span.start, end, make: (words: string) => citeNodes(words, cited) }];
        }),
      );
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  return (tree: Root): void => {
    visit(tree);
  };
}
