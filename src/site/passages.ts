import { citingSentence } from '#documents/citing-sentence.ts';
import { checkAllowed } from '#markdown/allowed-bodies.ts';
import { readQuotes } from '#markdown/body.ts';
import type { LawQuotes } from '#markdown/law-quotes.ts';
import type { CitingItem } from './citing-items.ts';

/** A sentence of a document and the anchor of its passage. */
export interface Passage {
  anchor: string;
  text: string;
}

/** Passages shown of one document; the rest is said as a number. */
const SHOWN = 3;

/** The sentences in which a document cites a law or another document, read from what is kept of its body. */
export function citingPassages(
  cacheDir: string,
  item: Pick<CitingItem, 'digest' | 'anchors'>,
  names: readonly string[],
): Passage[] {
  const quotes = quotesOf(cacheDir, item.digest);
  return item.anchors.slice(0, SHOWN).flatMap((anchor) => {
    const text = quotes[anchor];
    return text ? [{ anchor, text: citingSentence(text, names) }] : [];
  });
}

/** What was read already, by digest: a document cites several laws, each with a page of its own. */
const read = new Map<string, LawQuotes>();

function quotesOf(cacheDir: string, digest: string): LawQuotes {
  checkAllowed(digest);
  const quotes = read.get(digest) ?? readQuotes(cacheDir, digest);
  read.set(digest, quotes);
  return quotes;
}
