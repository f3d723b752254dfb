import { citingSentence } from '#documents/citing-sentence.ts';
import type { Period } from '#documents/periods.ts';
import { readBody } from '#markdown/body.ts';
import type { PeriodPassage } from './period-passages.ts';

/** The sentence of a passage that names a period, read from what is kept of the body. */
export function periodSentence(
  cacheDir: string,
  { digest, anchor }: Pick<PeriodPassage, 'digest' | 'anchor'>,
  { from, to }: Period,
): string {
  const { sections } = readBody(cacheDir, digest);
  const block = sections.flatMap(({ blocks }) => blocks).find((one) => one.anchor === anchor);
  const [first, last] = [String(from), String(to)];
  return citingSentence(block?.text ?? '', [`${first}–${last}`, `${first} đến ${last}`, first]);
}
