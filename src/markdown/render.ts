import type { Root as HastRoot } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast, type Options } from 'mdast-util-to-hast';
import type { CitationNames } from '../citations/names.ts';
import type { CitationSpan } from '../citations/recognise.ts';
import type { Resolution } from '../citations/resolve.ts';
import { remarkCitations, type CitationAnswer } from '../citations/remark-citations.ts';
import type { DocumentFacts, OutlineEntry, RenderedBody } from '../documents/document.ts';
import { COLLECTION_PATHS, FACET_PATHS } from '../documents/urls.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Abbreviation } from '../schema/abbreviation.ts';
import { collectFacts } from './collect-facts.ts';
import { documentHandlers, type StandIn } from './handlers.ts';
import { printableAbbreviations, remarkAbbreviations } from './remark-abbreviations.ts';
import { remarkTypography } from './remark-typography.ts';
import { markOf } from './provisions.ts';
import { toSections } from './sections.ts';

export interface RenderOptions {
  /** Path the site is served under, with slashes at both ends: `/`, `/luu/`. */
  base: string;
  names: CitationNames;
  abbreviations: Iterable<Abbreviation>;
  /** Collection of a document, for its address. */
  collectionOf: (id: string) => CollectionName | undefined;
}

export interface Rendered {
  body: RenderedBody;
  facts: DocumentFacts;
}

/** One document to render: a tree that has passed the gate and bears its marks. It is changed. */
export interface RenderJob {
  tree: Root;
  outline: OutlineEntry[];
  ask: (span: CitationSpan) => CitationAnswer | null;
  /** Type and number of the document, for what it says of itself; absent where they are not known. */
  own?: { docType: string; number: string | null };
}

/** Makes a renderer: tree → HTML sections and facts. */
export function createRenderer(options: RenderOptions): (job: RenderJob) => Rendered {
  const { base, names, collectionOf } = options;
  const abbreviations = remarkAbbreviations(printableAbbreviations(options.abbreviations));
  const typography = remarkTypography();
  const conversion: Options = {
    handlers: documentHandlers(base),
    clobberPrefix: 'chu-thich-',
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: { className: ['vh'] },
    footnoteBackLabel: (index: number) => `Trở lại chỗ có chú thích ${index + 1}`,
  };
  const hrefOf = ({ kind, key }: Resolution): string => {
    const folder =
      kind === 'law' ? FACET_PATHS.law : COLLECTION_PATHS[collectionOf(key) ?? 'directives'];
    return `${base}${folder}/${key}/`;
  };
  return ({ tree, outline, ask, own }) => {
    const citing = own ? { ...own, hasAnchor: anchorsOf(tree) } : null;
    remarkCitations({ names, ask, hrefOf, own: citing })(tree);
    abbreviations(tree);
    const { facts, sections } = collectFacts(tree, outline);
    typography(tree);
    const html = toHast(standIn(tree), conversion) as HastRoot;
    return { body: toSections(html, sections), facts };
  };
}

/** Tells whether a marked tree has an anchor; its anchors are collected when it is first asked. */
function anchorsOf(tree: Root): (anchor: string) => boolean {
  let anchors: Set<string> | null = null;
  const collect = (node: Nodes, into: Set<string>): Set<string> => {
    const { anchor, block } = markOf(node);
    for (const name of [anchor, block?.anchor]) if (name !== undefined) into.add(name);
    if ('children' in node) for (const child of node.children) collect(child, into);
    return into;
  };
  return (anchor) => (anchors ??= collect(tree, new Set())).has(anchor);
}

/**
 * An empty tree, behind which the `root` handler finds the whole one and its definitions. `toHast` looks through a tree for
 * definitions before it converts it, and that took 0.35 of its 0.55 ms a document.
 */
function standIn(tree: Root): StandIn {
  const definitions: (Definition | FootnoteDefinition)[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
    // half of the nodes are texts
    if ('children' in node)
      for (const child of node.children) if (child.type !== 'text') collect(child);
  };
  collect(tree);
  return { type: 'root', children: [], whole: tree, definitions };
}
