import { citingSentence } from '#documents/citing-sentence.ts';
import { readBody } from '../markdown/body.ts';
import type { CitingItem } from './law-views.ts';

/** A sentence of a document and the anchor of its passage. */
export interface Passage {
  anchor: string;
  text: string;
}

/** Passages shown of one document; the rest is said as a number. */
const SHOWN = 3;

/** The sentences in which a document cites a law, read from its rendered body. */
export async function citingPassages(
  cacheDir: string,
  item: Pick<CitingItem, 'digest' | 'anchors'>,
  names: readonly string[],
): Promise<Passage[]> {
  const blocks = await blockTexts(cacheDir, item.digest);
  return item.anchors.slice(0, SHOWN).flatMap((anchor) => {
    const text = blocks.get(anchor);
    return text ? [{ anchor, text: citingSentence(text, names) }] : [];
  });
}

/** Texts of the blocks of a body, by anchor; a heading that cites has its title. */
async function blockTexts(cacheDir: string, digest: string): Promise<Map<string, string>> {
  const { sections } = await readBody(cacheDir, digest);
  return new Map(
    sections.flatMap(({ anchor, title, blocks }) => [
      ...(anchor !== null && title !== null ? [[anchor, title] as const] : []),
      ...blocks.map((block) => [block.anchor, block.text] as const),
    ]),
  );
}
