import type { SourceBlock, SourceDocument } from '../../src/importer/source-document.ts';

function textOfBlock(block: SourceBlock): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  if (block.kind === 'image') return '';
  return block.rows
    .flatMap((row) => row.flatMap(({ blocks }) => blocks.map(textOfBlock)))
    .join('\n');
}

/** All words of a document: body, margins, footnotes, and the marks of its lists. */
export function textOfSource({ blocks, margins, footnotes }: SourceDocument): string {
  const all = [...blocks, ...margins, ...footnotes.flatMap((note) => note.blocks)];
  return all.map(textOfBlock).join('\n');
}

function counted(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Share (0–1) of the words of a truth, each as often as it stands there, that a text has too. */
export function wordRecall(truth: string, text: string): number {
  const found = counted(text);
  let all = 0;
  let kept = 0;
  for (const [word, times] of counted(truth)) {
    all += times;
    kept += Math.min(times, found.get(word) ?? 0);
  }
  return all === 0 ? 1 : kept / all;
}
