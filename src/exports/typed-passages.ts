import type { Block, PassageFact, RenderedBody } from '#documents/document.ts';
import {
  hasClass,
  sectionTrees,
  visibleText,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

/** A passage that an editor typed, with the blocks in it. */
export interface PassageText {
  kind: PassageFact['kind'];
  topic: string;
  year: number;
  /** Of the passage where an editor gave it an `id`, else of its first block. */
  anchor: string;
  blocks: Block[];
}

/** A figure that an editor marked, as the text has it. */
export interface MeasureText {
  words: string;
  /** The block that it stands in; `null` in what has no number, as a heading. */
  block: Block | null;
}

const KINDS = ['task', 'result', 'shortcoming'] as const;

/** Typed passages and figures of a body in the order of the text, which is that of `DocumentFacts`. */
export function typedPassages(body: RenderedBody): {
  passages: PassageText[];
  measures: MeasureText[];
} {
  const passages: PassageText[] = [];
  const measures: MeasureText[] = [];
  const trees = sectionTrees(body);
  for (const [at, section] of body.sections.entries()) {
    const blocks = new Map(section.blocks.map((block) => [block.anchor, block]));
    const visit = (node: HtmlNode, open: readonly PassageText[], within: Block | null): void => {
      if (typeof node === 'string') return;
      let block = within;
      let around = open;
      const own = blocks.get(node.attributes['id'] ?? '');
      if (own && hasClass(node, 'y')) {
        block = own;
        for (const passage of open) {
          passage.blocks.push(own);
          passage.anchor ||= own.anchor;
        }
      }
      const passage = passageOf(node);
      if (passage) {
        passages.push(passage);
        around = [...open, passage];
      }
      if (node.tag === 'data' && hasClass(node, 'measure'))
        measures.push({ words: visibleText(node).replace(/\s+/gu, ' '), block });
      for (const child of node.children) visit(child, around, block);
    };
    for (const node of trees[at] ?? []) visit(node, [], null);
  }
  return { passages, measures };
}

function passageOf(node: HtmlElement): PassageText | null {
  if (!hasClass(node, 'passage')) return null;
  const kind = KINDS.find((one) => hasClass(node, one));
  if (!kind) return null;
  const { id = '', 'data-topic': topic = '', 'data-year': year = '' } = node.attributes;
  return { kind, topic, year: Number(year), anchor: id, blocks: [] };
}
