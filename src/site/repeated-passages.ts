import type { RenderedBody } from '#documents/document.ts';
import { blockWords } from '#documents/repeated/block-words.ts';
import { repeatedBlocks, type Repeats } from '#documents/repeated/repeated-blocks.ts';
import { documentBody } from './document-body.ts';
import type { EarlierView } from './document-view/earlier-view.ts';

/** What a document says again of one that it is held against. */
export interface RepeatedPassages extends EarlierView, Repeats {}

/** Holds a body against those of other documents; of most documents there is none, and nothing is done. */
export function repeatedPassages(
  body: RenderedBody,
  earlier: readonly EarlierView[],
  read: (digest: string) => RenderedBody = documentBody,
): RepeatedPassages[] {
  if (earlier.length === 0) return [];
  const words = wordsOf(body);
  return earlier
    .map((one) => ({ ...one, ...repeatedBlocks(words, wordsOf(read(one.digest)), one.years) }))
    .filter(({ words: compared }) => compared > 0);
}

const wordsOf = ({ sections }: RenderedBody): ReturnType<typeof blockWords> =>
  blockWords(sections.flatMap(({ blocks }) => blocks));
