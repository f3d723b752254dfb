import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { DocumentFacts, RenderedBody } from '../documents/document.ts';
import { collectFacts } from './collect-facts.ts';
import { documentHandlers } from './handlers.ts';
import { markProvisions } from './provisions.ts';
import { toSections } from './sections.ts';

export interface RenderOptions {
  /** Path the site is served under, with slashes at both ends: `/`, `/luu/`. */
  base: string;
}

export interface Rendered {
  body: RenderedBody;
  facts: DocumentFacts;
}

/** Makes a renderer: a tree that has passed the gate → HTML sections and facts. Changes the tree. */
export function createRenderer(options: RenderOptions): (tree: Root) => Rendered {
  const processor = unified()
    .use(remarkRehype, {
      handlers: documentHandlers(options.base),
      clobberPrefix: 'chu-thich-',
      footnoteLabel: 'Chú thích',
      footnoteBackLabel: (index: number) => `Trở lại chỗ có chú thích ${index + 1}`,
    })
    .freeze();
  return (tree) => {
    const { outline } = markProvisions(tree);
    const { facts, sections } = collectFacts(tree, outline);
    const html = processor.runSync(tree, new VFile()) as unknown as HastRoot;
    return { body: toSections(html, sections), facts };
  };
}
