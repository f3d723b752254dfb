import type { TextBlock } from '../history/text-block.ts';
import { decoded } from './decoded.ts';

/** A piece of a page: an opening or closing tag, or text between tags. */
interface Piece {
  /** Empty for text. */
  tag: string;
  closing: boolean;
  /** An element without content. */
  empty: boolean;
  attributes: string;
  text: string;
}

/** Where text goes; shared by elements that make no block of their own. */
interface Place {
  block: TextBlock | null;
  /** Anchor of the section around, which its heading bears. */
  section: string | null;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/y;
const VOID = new Set('br img hr input link meta wbr source col'.split(' '));
/** After these a new word begins. */
const APART = new Set('p li td th div ul ol br blockquote figure figcaption table'.split(' '));
/** What the site says beside a text: notes, numbers, signs, remarks of editors, marks of footnotes. */
const OURS =
  /\bclass="(?:[^"]*\s)?(?:so|no|vh|side|callout|cite-st)(?:\s[^"]*)?"|\bdata-footnote-(?:back)?ref\b/;

/**
 * The words of a document as its page has them (`<article class="read">`), block by block: headings, numbered blocks, rows
 * of tables, notes. Withheld words are `[lược]`. Only markup that the site writes itself is understood.
 */
export function publishedBlocks(html: string): TextBlock[] {
  const found: TextBlock[] = [];
  const next = piecesOf(html);
  const begin = (anchor: string | null, heading = false): TextBlock => {
    const block = { anchor, number: null, heading, text: '' };
    found.push(block);
    return block;
  };

  /** Reads up to the end of the element. */
  const read = (place: Place): void => {
    for (let piece = next(); piece; piece = next()) {
      const { tag, closing, text } = piece;
      if (closing) return;
      if (tag) element(piece, place);
      else if (place.block || text.trim() !== '') {
        place.block ??= begin(null);
        place.block.text += text;
      }
    }
  };

  const element = ({ tag, attributes, empty }: Piece, place: Place): void => {
    const { block } = place;
    if (empty) {
      if (block && APART.has(tag)) block.text += ' ';
      return;
    }
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? null;
    if (OURS.test(attributes)) {
      const words = skipped(next);
      const isNumber = attributes.includes('class="so"') || block?.heading;
      if (block?.number === null && isNumber) block.number = words.trim().replace(/\.$/, '');
    } else if (/\bclass="omit"/.test(attributes)) {
      skipped(next);
      place.block ??= begin(null);
      place.block.text += '[lược]';
    } else if (/^h[2-4]$/.test(tag)) read({ ...place, block: begin(id ?? place.section, true) });
    else if (id !== null && (tag === 'li' || /\bclass="y[" ]/.test(attributes)))
      read({ ...place, block: begin(id) });
    else if (tag === 'section') read({ block: null, section: id });
    else if (tag === 'p' && !block) read({ ...place, block: begin(null) });
    else if (tag === 'tr' && block) {
      // each row is a block, the first that of the table
      const row =
        block.text.trim() === '' ? block : { ...begin(block.anchor), number: block.number };
      if (row !== block) found[found.length - 1] = row;
      place.block = row;
      read(place);
    } else {
      if (block && /^t[dh]$/.test(tag) && block.text.trim() !== '') block.text += '| ';
      read(place);
    }
    if (place.block && APART.has(tag)) place.block.text += ' ';
  };

  read({ block: null, section: null });
  for (const block of found) {
    const text = block.text.trim();
    // most texts have single blanks only, and looking is quicker than replacing
    block.text = /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
  }
  return found.filter(({ text }) => text !== '');
}

/** Gives the next piece each time it is asked; a `<` that begins no tag is passed over. */
function piecesOf(html: string): () => Piece | undefined {
  let at = 0;
  return () => {
    for (; at < html.length; at += 1) {
      if (html.charAt(at) !== '<') {
        const end = html.indexOf('<', at);
        const text = html.slice(at, end < 0 ? undefined : end);
        at += text.length;
        return { tag: '', closing: false, empty: false, attributes: '', text: decoded(text) };
      }
      TAG.lastIndex = at;
      const found = TAG.exec(html);
      if (!found) continue;
      const [whole, slash, tag = '', attributes = ''] = found;
      at += whole.length;
      const empty = VOID.has(tag) || attributes.endsWith('/');
      return { tag, closing: slash === '/', empty, attributes, text: '' };
    }
    return undefined;
  };
}

/** Passes over the rest of an element and gives its words. */
function skipped(next: () => Piece | undefined): string {
  let words = '';
  let depth = 1;
  for (let piece = next(); piece; piece = next()) {
    const { tag, closing, empty, text } = piece;
    if (closing) depth -= 1;
    else if (tag && !empty) depth += 1;
    else words += text;
    if (depth === 0) break;
  }
  return words;
}
