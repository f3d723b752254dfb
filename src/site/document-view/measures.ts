import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';

/** A figure of a document with the place it is said at. */
export interface MeasureRow {
  value: string;
  period: string;
  anchor: string;
}

/** Figures an editor marked in a document, in order. `100` and `%` stand together, other units after a blank. */
export function measures({ facts }: ArchiveDocument): MeasureRow[] {
  return facts.measures.map(({ value, unit, period, anchor }) => ({
    value: unit === '%' ? `${value}%` : `${value} ${unit}`,
    period: period.replace(/^(\d{4})-(\d{4})$/, '$1–$2'),
    anchor,
  }));
}

/** A figure with the sentence that says it: what it means is nowhere said better, and never summed. */
export interface ToldMeasure extends MeasureRow {
  number: string;
  sentence: string;
}

/** Figures with their sentences, out of the body. One whose block is gone is left out. */
export function toldMeasures(rows: readonly MeasureRow[], body: RenderedBody): ToldMeasure[] {
  const blocks = new Map(
    body.sections.flatMap((section) => section.blocks.map((block) => [block.anchor, block])),
  );
  return rows.flatMap((row) => {
    const block = blocks.get(row.anchor);
    return block
      ? [{ ...row, number: block.number, sentence: sentenceWith(block.text, row.value) }]
      : [];
  });
}

/** The sentence of a text that has a value in it, at most 160 signs; the first one where none has. */
function sentenceWith(text: string, value: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  const plain = (words: string): string => words.replaceAll('\u00A0', ' ');
  const found = sentences.find((sentence) => plain(sentence).includes(value)) ?? sentences[0] ?? '';
  if (found.length <= MOST) return found;
  const at = Math.max(0, plain(found).indexOf(value));
  const from = at + value.length <= MOST ? 0 : found.lastIndexOf(' ', at - MOST / 2) + 1;
  const cut = found.slice(from, from + MOST);
  const end = cut.lastIndexOf(' ');
  return `${from > 0 ? '… ' : ''}${cut.slice(0, end > 0 ? end : MOST)}…`;
}

const MOST = 160;
