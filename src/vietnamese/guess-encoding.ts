import { decodeTcvn3 } from './decode-tcvn3.ts';
import { decodeVni } from './decode-vni.ts';
import { decodeWindows1258 } from './decode-windows-1258.ts';
import { isSyllable } from './is-syllable.ts';

/** Encodings of Vietnamese text before and beside Unicode. */
export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'windows-1258';

const DECODERS = {
  unicode: (text: string) => text.normalize('NFC'),
  tcvn3: (text: string) => decodeTcvn3(text),
  vni: decodeVni,
  'windows-1258': decodeWindows1258,
} satisfies Record<Encoding, (text: string) => string>;
const OLD = ['tcvn3', 'vni', 'windows-1258'] as const;

/** A word in any encoding: the old ones use signs of the upper half of Windows-1252 as letters. */
const WORD = /[\p{L}\p{M}\u00A1-\u00FF\uF020-\uF0FF]+/gu;
/** Quotes and bullets cling to such words. */
const AROUND = /^[«»·°§]+|[«»·°§]+$/g;
const ASCII = /^[\x00-\x7F]*$/;
/** An old encoding must make this much more sense than the text as it stands, and make sense at all. */
const MARGIN = 0.2;
const SENSE = 0.6;
/** So few words say nothing against what a font or the rest of the document says. */
const FEW = 4;
/** So many words tell; a whole book says no more. */
const ENOUGH = 3000;

/** What encoding a font is made for, or `null` where its name does not tell: `.VnTime`, `VNI-Times`. */
export function encodingOfFont(font: string): Encoding | null {
  const name = font.replace(/^[A-Z]{6}\+/, '');
  if (/^\.?Vn[A-Z\d]/.test(name) || /^TCVN/i.test(name)) return 'tcvn3';
  return /^VNI[- ]/i.test(name) ? 'vni' : null;
}

/** Share (0–1) of words with marks that are well-formed syllables once decoded so, and how many words there are. */
export function syllableShare(text: string, encoding: Encoding): { share: number; words: number } {
  let words = 0;
  let good = 0;
  for (const [found] of text.matchAll(WORD)) {
    const word = encoding === 'unicode' ? found.replace(AROUND, '') : found;
    if (ASCII.test(word) || word.length < 2) continue;
    if (++words > ENOUGH) break;
    if (isSyllable(DECODERS[encoding](word))) good++;
  }
  words = Math.min(words, ENOUGH);
  return { share: words === 0 ? 0 : good / words, words };
}

/**
 * The encoding of a text of one font (or of several, or of none known): the font’s, unless the text is good Unicode as it
 * stands; without such a font the one that makes the most well-formed syllables. `likely` decides where words are few.
 */
export function guessEncoding(
  text: string,
  fonts: readonly string[],
  likely: Encoding = 'unicode',
): Encoding {
  const named = fonts.map(encodingOfFont).find((encoding) => encoding !== null) ?? null;
  const plain = syllableShare(text, 'unicode');
  if (named) {
    const decoded = syllableShare(text, named);
    return plain.words > FEW && plain.share > decoded.share ? 'unicode' : named;
  }
  const ranked = OLD.map((encoding) => ({ encoding, ...syllableShare(text, encoding) })).sort(
    (a, b) => b.share - a.share || Number(b.encoding === likely) - Number(a.encoding === likely),
  );
  const [best] = ranked;
  if (!best || plain.words === 0) return 'unicode';
  if (plain.words <= FEW) {
    const usual = ranked.find(({ encoding }) => encoding === likely);
    return usual && usual.share > plain.share ? likely : 'unicode';
  }
  return best.share >= SENSE && best.share >= plain.share + MARGIN ? best.encoding : 'unicode';
}
