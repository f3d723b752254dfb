import type { SeriesEdge, SeriesType } from '#documents/series.ts';
import { RELATION_WORDS } from '#schema/field-words.ts';
import type { Inline } from './inline.ts';
import type { LaneLevel } from './series-papers.ts';
import { EDGE_BASIS_WORDS, INCOMING_WORDS } from './wording.ts';

/** Heads of the columns of a lane. */
export const LEVEL_WORDS: Record<LaneLevel, string> = {
  central: 'Trung ương, quân khu',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  report: 'Báo cáo',
};

/** What the lower paper does with the upper one: “Thực hiện”. */
export const stepWords = (type: SeriesType): string =>
  type === 'dan' ? 'Dẫn' : RELATION_WORDS[type];

/** The same said of the upper paper's page: “Thực hiện văn bản này”. */
export const stepWordsHere = (type: SeriesType): string =>
  type === 'dan' ? 'Dẫn văn bản này' : INCOMING_WORDS[type];

/** Where a step is known from: a link to the passage, or that an editor gave it. `path` is the page of the lower paper. */
export function stepBasis({ anchor, basis }: SeriesEdge, path: string): Inline[] {
  const words: Inline[] = [];
  if (anchor !== null) words.push({ text: 'đoạn dẫn', path: `${path}#${anchor}` });
  if (basis === 'editor')
    words.push(...(words.length > 0 ? [', '] : []), { text: EDGE_BASIS_WORDS.editor, quiet: true });
  return words;
}
