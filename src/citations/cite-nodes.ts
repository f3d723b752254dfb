import type { ElementContent } from 'hast';
import type { PhrasingContent, Text } from 'mdast';
import type { EdgeType } from '../schema/document.ts';
import type { Resolution } from './resolve.ts';
import type { LawStatus } from './status.ts';

/** What a citation says besides what it cites. */
export interface CitationMore {
  type: EdgeType;
  /** `dieu-5-khoan-2`. */
  parts: readonly string[];
}

/** A citation in the tree of a document, which becomes a link. */
export interface CitationNode {
  type: 'citation';
  target: string;
  /** `other` of a withdrawn document, whose address says what happened and whose id is the target. */
  kind: 'law' | 'document' | 'other';
  edge: EdgeType;
  parts: readonly string[];
  children: Text[];
  data: { hName: string; hProperties: Record<string, unknown> };
}

/** An act that nothing can be linked for: its words alone. */
export interface NamedActNode {
  type: 'namedAct';
  target: string;
  kind: 'other';
  edge: EdgeType;
  parts: readonly string[];
  children: Text[];
}

/** The words of an act that is not known for certain, which stay as they are. */
export function namedActNode(words: string, target: string, more: CitationMore): PhrasingContent {
  const node: NamedActNode = {
    type: 'namedAct',
    target,
    kind: 'other',
    edge: more.type,
    parts: more.parts,
    children: [{ type: 'text', value: words }],
  };
  return node as unknown as PhrasingContent;
}

/** A link to a part of the text itself. */
export function ownPartNode(words: string, anchor: string): PhrasingContent {
  return {
    type: 'ownPart',
    children: [{ type: 'text', value: words }],
    data: { hName: 'a', hProperties: { href: `#${anchor}` } },
  } as unknown as PhrasingContent;
}

/** Words of the sign that follows a citation whose status has changed. */
const CHANGED: Partial<Record<LawStatus['status'], readonly [className: string, words: string]>> = {
  amended: ['amend', 'đã được sửa đổi'],
  ended: ['ended', 'hết hiệu lực'],
};

/** Link of a citation; after it a sign where the law was amended or has ended, and only there. */
export function citeNodes(
  words: string,
  cited: {
    kind: Resolution['kind'];
    key: string;
    href: string;
    status: LawStatus['status'];
  } & Partial<CitationMore>,
): PhrasingContent[] {
  const link: CitationNode = {
    type: 'citation',
    target: cited.key,
    kind: cited.kind === 'withdrawn' ? 'other' : cited.kind,
    edge: cited.type ?? 'dan',
    parts: cited.parts ?? [],
    children: [{ type: 'text', value: words }],
    data: {
      hName: 'a',
      hProperties: {
        className: ['cite'],
        href: cited.href,
        ...(cited.kind === 'law' ? { dataLaw: cited.key } : { dataDocument: cited.key }),
      },
    },
  };
  const changed = CHANGED[cited.status];
  const nodes: unknown[] = changed ? [link, sign(...changed)] : [link];
  return nodes as PhrasingContent[];
}

/** A half-filled circle for “amended”, a struck one for “ended”; the words are for those who do not see it. */
function sign(className: string, words: string): unknown {
  const shape: ElementContent =
    className === 'amend'
      ? path({ d: 'M6 1a5 5 0 0 1 0 10z', fill: 'currentColor' })
      : path({ d: 'M2.4 9.6l7.2-7.2', stroke: 'currentColor', strokeWidth: '1.6' });
  const circle: ElementContent = {
    type: 'element',
    tagName: 'circle',
    properties: {
      cx: '6',
      cy: '6',
      r: '5',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: '1.4',
    },
    children: [],
  };
  return {
    type: 'citationSign',
    data: {
      hName: 'span',
      hProperties: { className: ['cite-st', className] },
      hChildren: [
        {
          type: 'element',
          tagName: 'svg',
          properties: { className: ['st'], viewBox: '0 0 12 12', ariaHidden: 'true' },
          children: [circle, shape],
        },
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['vh'] },
          children: [{ type: 'text', value: ` (${words})` }],
        },
      ],
    },
  };
}

function path(properties: Record<string, string>): ElementContent {
  return { type: 'element', tagName: 'path', properties, children: [] };
}
