import type { MeasureFact } from '#documents/document.ts';
import { blockTexts } from '#documents/figures/block-texts.ts';
import { figureSentence } from '#documents/figures/figure-sentence.ts';
import { parseValue } from '#documents/figures/parse-value.ts';
import { checkAllowed } from '#markdown/allowed-bodies.ts';
import { readBody } from '#markdown/body.ts';
import type { FigureRowView } from './figure-rows.ts';

/** Texts of the blocks of one body by anchor: rows of one document follow each other, so the last read is enough. */
let last: { digest: string; texts: ReadonlyMap<string, string> } | null = null;

/** The sentence that says a figure, read from what is kept of its body; `null` where the block is not there. */
export function sentenceOf(
  cacheDir: string,
  { digest, fact }: Pick<FigureRowView, 'digest' | 'fact'>,
): string | null {
  checkAllowed(digest);
  if (last?.digest !== digest) last = { digest, texts: blockTexts(readBody(cacheDir, digest)) };
  const text = last.texts.get(fact.anchor);
  return text ? figureSentence(text, { fact, value: valueOf(fact) }) : null;
}

const valueOf = ({ value, unit }: MeasureFact): ReturnType<typeof parseValue> =>
  parseValue(value, unit);
