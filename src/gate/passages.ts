import type { Nodes, Root } from 'mdast';
import type { Passage } from './passage.ts';
import { plain } from './plain.ts';

/** What stands for withheld words: no letter, so that it completes no rule. */
const WITHHELD = '…';

/** Attributes of components that a reader gets to see. */
const SEEN: Readonly<Record<string, Passage['kind']>> = {
  alt: 'alt',
  caption: 'caption',
  title: 'heading',
  correct: 'text',
  reason: 'text',
  metric: 'text',
  value: 'text',
  unit: 'text',
  period: 'text',
  src: 'file',
};

/** All words of a body in passages: paragraphs, headings, cells, captions, alternative texts, code. `bodyLine` is the line of the file the tree begins at; the words of a tree that `isPlain` need not be normalised. */
export function bodyPassages(tree: Root, bodyLine: number, isPlain = false): Passage[] {
  const passages: Passage[] = [];
  let tables = 0;
  const add = (kind: Passage['kind'], text: string, node: Nodes, cell?: Passage['cell']): void => {
    if (text.trim() === '') return;
    passages.push({
      kind,
      text: isPlain ? text : plain(text),
      line: (node.position?.start.line ?? 1) + bodyLine - 1,
      column: node.position?.start.column ?? 1,
      field: null,
      ...(cell ? { cell } : {}),
    });
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading')
      add(node.type === 'heading' ? 'heading' : 'text', wordsOf(node), node);
    else if (node.type === 'table') {
      const table = tables;
      tables += 1;
      node.children.forEach((row, at) => {
        row.children.forEach((cell, column) => {
          add('cell', wordsOf(cell), cell, { table, row: at, column });
        });
      });
    } else if (node.type === 'code' || node.type === 'text') add('text', node.value, node);
    if (node.type === 'image') add('file', node.url, node);
    if (node.type === 'image') add('alt', [node.alt, node.title].join('\n'), node);
    if (node.type === 'link' || node.type === 'definition') add('alt', node.title ?? '', node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes) {
        const kind = 'name' in attribute ? SEEN[attribute.name] : undefined;
        if (kind && typeof attribute.value === 'string') add(kind, attribute.value, node);
      }
    if ('children' in node)
      for (const child of node.children)
        if (child.type !== 'text' || node.type.startsWith('mdxJsxFlow')) walk(child);
  };
  walk(tree);
  return passages;
}

/** Words of a block with its line breaks, marks left out, withheld words as an ellipsis. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if ('name' in node && node.name === 'Redacted') return WITHHELD;
  let words = '';
  if ('children' in node) for (const child of node.children) words += wordsOf(child);
  return words;
}

/** A body that no parser could read, line by line, so that the rules on words are asked all the same. */
export function rawPassages(body: string, bodyLine: number): Passage[] {
  return body.split('\n').flatMap((text, index) =>
    text.trim() === ''
      ? []
      : [
          {
            kind: 'text' as const,
            text: plain(text.replace(/<[^<>]*>/gu, WITHHELD)),
            line: index + bodyLine,
            column: 1,
            field: null,
          },
        ],
  );
}
