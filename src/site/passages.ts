import { citingSentence } from '#documents/citing-sentence.ts';
import { readBody } from '#markdown/body.ts';
import type { CitingItem } from './law-views.ts';

/** A sentence of a document and the anchor of its passage. */
export interface Passage {
  anchor: string;
  text: string;
}

/** Passages shown of one document; the rest is said as a number. */
const SHOWN = 3;

/** The sentences in which a document cites a law, read from its rendered body. */
export function citingPassages(
  cacheDir: string,
  item: Pick<CitingItem, 'digest' | 'anchors' | 'cites'>,
  names: readonly string[],
): Passage[] {
  const blocks = blockTexts(cacheDir, item);
  return item.anchors.slice(0, SHOWN).flatMap((anchor) => {
    const text = blocks.get(anchor);
    return text ? [{ anchor, text: citingSentence(text, names) }] : [];
  });
}

/** Passages of bodies already read, by digest: a document cites several laws, each with a page of its own. */
const read = new Map<string, Map<string, string>>();

/** Texts of the cited blocks of a body, by anchor; a heading that cites has its title. */
function blockTexts(
  cacheDir: string,
  { digest, cites }: Pick<CitingItem, 'digest' | 'cites'>,
): Map<string, string> {
  const known = read.get(digest);
  if (known) return known;
  const { sections } = readBody(cacheDir, digest);
  const wanted = new Set(cites);
  const texts = new Map<string, string>();
  for (const { anchor, title, blocks } of sections) {
    if (anchor !== null && title !== null && wanted.has(anchor)) texts.set(anchor, title);
    for (const block of blocks) if (wanted.has(block.anchor)) texts.set(block.anchor, block.text);
  }
  read.set(digest, texts);
  return texts;
}
