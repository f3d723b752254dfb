import { asciiParts, isKept } from './ascii-parts.ts';
import { cleanQuery } from './clean-query.ts';
import { abbreviationOf, phraseKey, type Lexicon } from './lexicon.ts';
import { isStopWord, stopPhraseLength } from './stop-words.ts';
import { hasMarks, termOf, type Term } from './term.ts';

/** One way to write a part of a query: words that follow each other. */
export interface Phrase {
  /** As written. */
  text: string;
  terms: Term[];
  /** True for what was typed, false for what the lexicon adds. */
  typed: boolean;
}

/** A part of a query that is searched as one thing: a word, a compound, an abbreviation, a number, a quoted phrase. */
export interface Unit {
  kind: 'word' | 'place' | 'abbreviation' | 'number' | 'quoted';
  /** As typed. */
  text: string;
  phrases: Phrase[];
  /** Question and function words: they count little. */
  stop: boolean;
}

export interface Query {
  /** Cleaned. */
  text: string;
  units: Unit[];
  /** Parts typed with a hyphen before them: documents that have them are left out. */
  without: Unit[];
  /** Marks were typed, so the exact spelling comes first; without any mark all spellings are alike. */
  marked: boolean;
  /** Only what was typed is searched, spelled as typed. */
  exact: boolean;
}

interface Token {
  text: string;
  /** Place of the quotation mark it stands behind. */
  quoted: number | null;
  /** Typed as `-word`. */
  without: boolean;
}

const EDGE = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
/** `-word`, but not the hyphen between blanks of `kinh tế - xã hội`, nor a number below zero. */
const MINUS = /^-[“"„]?\p{L}/u;
/** Words in quotation marks of any kind. */
export const QUOTED = /["“”„]([^"“”„]*)["“”„]/gu;
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
const phraseOf = (words: string[], typed: boolean, text = words.join(' ')): Phrase => ({
  text,
  terms: words.map(termOf),
  typed,
});

/** `27/11/2024` is also written out. */
function dateInWords(token: string): string[] | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(token);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  return [day, 'tháng', month, 'năm', year];
}

/** A token with signs inside: Pagefind keeps it whole without signs, and its parts at the same place. */
function numberUnit(text: string): Unit {
  const phrases = [phraseOf([wordsOf(text).join('')], true)];
  const parts = asciiParts(text).filter(isKept);
  if (parts.length > 1) phrases.push(phraseOf(parts, true));
  const date = dateInWords(text);
  if (date) phrases.push(phraseOf(date, false));
  return { kind: 'number', text, phrases, stop: false };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (part: string, quoted: number | null, without: boolean): void => {
    for (const raw of part.split(' ')) {
      const word = raw.replace(EDGE, '');
      if (word !== '')
        tokens.push({
          text: word,
          quoted,
          without: without || (quoted === null && MINUS.test(raw)),
        });
    }
  };
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    add(text.slice(end, match.index), null, false);
    const minus = /(?:^|\s)-$/.test(text.slice(0, match.index));
    add(match[1] ?? '', match.index, minus);
    end = match.index + match[0].length;
  }
  add(text.slice(end), null, false);
  // signs inside a word part it, but not in a number or an abbreviation (`168/2018/NĐ-CP`, `QP-AN`)
  return tokens.flatMap((token) => {
    const whole = /\d/.test(token.text) || /^[\p{Lu}\p{N}&–/-]+$/u.test(token.text);
    if (whole || token.quoted !== null) return [token];
    return wordsOf(token.text).map((word) => ({ ...token, text: word }));
  });
}

/** A token as question phrases are compared; what stands in quotation marks asks nothing. */
const plainText = ({ text, quoted, without }: Token): string =>
  quoted === null && !without ? text.toLowerCase() : '';

/** The longest entry of the lexicon that starts at a token, in tokens; 1 where there is none. */
function entryLength(tokens: Token[], start: number, lexicon: Lexicon): number {
  let best = 1;
  let key = '';
  for (let length = 1; length <= lexicon.longest; length++) {
    const token = tokens[start + length - 1];
    if (!token || token.quoted !== null || token.without !== tokens[start]?.without) break;
    key = key === '' ? phraseKey(token.text) : `${key} ${phraseKey(token.text)}`;
    if (length > 1 && lexicon.entries.has(key)) best = length;
  }
  return best;
}

/**
 * Reads a query: quoted phrases, numbers and dates, abbreviations and compounds of the lexicon, single words.
 * With `exact`, only what was typed is searched. Never throws, whatever was typed.
 */
export function parseQuery(typed: string, lexicon: Lexicon, exact = false): Query {
  const text = cleanQuery(typed);
  const marked = hasMarks(text);
  const tokens = tokensOf(text);
  const units: Unit[] = [];
  const without: Unit[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    if (token.quoted !== null) {
      const rest = tokens.slice(index);
      const end = rest.findIndex(({ quoted }) => quoted !== token.quoted);
      const inside = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text);
      (token.without ? without : units).push({
        kind: 'quoted',
        text: inside.join(' '),
        phrases: [phraseOf(inside.flatMap(wordsOf), true)],
        stop: false,
      });
      index += inside.length;
      continue;
    }
    const asked = exact ? 0 : stopPhraseLength(tokens.slice(index, index + 5).map(plainText));
    const length = exact ? 1 : Math.max(asked, entryLength(tokens, index, lexicon));
    const words = tokens.slice(index, index + length).map(({ text }) => text);
    index += length;
    if (asked === length && asked > 0)
      for (const word of words)
        units.push({ ...unitOf([word], lexicon, true, marked), stop: true });
    else (token.without ? without : units).push(unitOf(words, lexicon, exact, marked));
  }
  if (units.every(({ stop }) => stop)) for (const unit of units) unit.stop = false;
  return { text, units, without, marked, exact };
}

function unitOf(words: string[], lexicon: Lexicon, exact: boolean, marked: boolean): Unit {
  const text = words.join(' ');
  const [first = ''] = words;
  const signs = words.length === 1 && wordsOf(first).length > 1;
  const unit: Unit = signs
    ? numberUnit(first)
    : {
        kind: 'word',
        text,
        phrases: [phraseOf(words, true)],
        stop: isStopWord(text.toLowerCase(), marked),
      };
  if (exact) return unit;
  const entry =
    words.length === 1 ? abbreviationOf(lexicon, first) : lexicon.entries.get(phraseKey(text));
  if (entry?.kind === 'place') return { ...unit, kind: 'place', stop: false };
  const ways = [...(entry?.others ?? []), ...(entry?.same ?? [])];
  if (!entry || ways.length === 0) return unit;
  // an abbreviation is kept in the index without its signs, also within a name (`Ban CHQS`)
  const others = ways.map((other) => {
    const parts = other.split(' ').map((part) => wordsOf(part).join(''));
    return phraseOf(words.length === 1 ? wordsOf(other) : parts.filter(Boolean), false, other);
  });
  const kind = entry.kind === 'abbreviation' ? entry.kind : unit.kind;
  return { ...unit, kind, stop: false, phrases: [...unit.phrases, ...others] };
}
