import { TYPE_WORDS, typeKey } from '../../citations/type-words.ts';
import { TYPE_SYMBOLS } from '#schema/document-number.ts';
import { fold } from '#vietnamese/fold.ts';
import { looksLikeSyllable } from '../syllable-shape.ts';
import { plainText, type Span } from './plain-text.ts';

/** A number of a document, or a part of one, as a query gives it. */
export interface AskedNumber extends Span {
  /** As typed. */
  text: string;
  /** Digits before the first sign, as typed. */
  serial: string;
  year: string | null;
  /** What stands in letters, small and without marks: `nd`, `cp`; a `đ` that was typed stays. */
  letters: string[];
  /** Key of the type that is named in a word before it: `nghi-dinh`. */
  type: string | null;
  /** Serial, year and letters in the order of a number, where letters follow the serial; else `null`. */
  whole: string | null;
}

interface Token extends Span {
  /** Small, without marks. */
  plain: string;
  /** As typed. */
  text: string;
  /** What stands between it and the one before. */
  gap: string;
}

const SYMBOLS = new Set(TYPE_SYMBOLS.map(fold));
const TYPE_BEFORE = new RegExp(`(?<![a-z0-9])(${fold(TYPE_WORDS)})\\s+(?:so\\s*:?\\s*)?$`);
const NUMBER_BEFORE = /(?<![a-z0-9])so(?:\s*,?\s*ky hieu)?\s*:?\s*$/;
/** Words after a figure that make it a count, a date or a part of a law. */
const COUNTED =
  /^\s*(?:%|(?:thang|nam|ngay|quy|tuan|nguoi|dong|xa|huyen|tinh|phuong|thon|don vi|chien si|trieu|ty|nghin|nhiem vu|muc tieu|chi tieu|noi dung|giai doan)(?![a-z]))/;
// a hyphen after a blank leaves the next word out of the search
const SIGN = /^(?:\s*[/.]\s*|[-\u2010-\u2015\u2212]\s*|\s+[-\u2010-\u2015\u2212]\s+)$/;
/** How far before a serial its type may begin. */
const REACH = 48;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_AFTER = /^\s+(?:nam\s+)?((?:19|20)\d\d)(?![a-z0-9/-])/;
const ASSEMBLY = /^(?:qh|ubtvqh)\d{1,2}$/;

function tokensOf(text: string, plain: string): Token[] {
  let end = 0;
  return Array.from(plain.matchAll(/[a-z0-9]+/g), ({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { plain: word, text: text.slice(index, end), start: index, end, gap };
  });
}

/** A symbol among plain words: in capitals, or of a shape that no syllable has. */
const isShort = ({ text, plain }: Token): boolean =>
  (text === text.toUpperCase() && /[A-ZĐ]/u.test(text)) || !looksLikeSyllable(plain);

/** What follows the serial: its year, and letters joined by signs or, where they are symbols, by blanks. */
function tailOf(tokens: readonly Token[], at: number, isAbbreviation: (token: string) => boolean) {
  let next = at + 1;
  let year: string | null = null;
  const letters: Token[] = [];
  const first = tokens[next];
  if (first && YEAR.test(first.plain) && (SIGN.test(first.gap) || symbolAt(next + 1))) {
    year = first.plain;
    next += 1;
  }
  function symbolAt(index: number): boolean {
    const token = tokens[index];
    if (!token || !/^[a-z]/.test(token.plain)) return false;
    if (SIGN.test(token.gap)) return true;
    if (token.gap.trim() !== '') return false;
    const known = SYMBOLS.has(token.plain) || isAbbreviation(token.text) || joins(token.plain);
    return (
      known && (isShort(token) || (letters.length > 0 && isAbbreviation(token.text.toUpperCase())))
    );
  }
  while (symbolAt(next) && letters.length < 6) {
    const token = tokens[next];
    if (token && (/^[a-z]+$/.test(token.plain) || ASSEMBLY.test(token.plain))) letters.push(token);
    else break;
    next += 1;
  }
  return { year, letters, attached: year !== null && SIGN.test(first?.gap ?? ''), next };
}

/** `ndcp`, `qdubnd`: the type's symbol written in one with the body. */
const joins = (plain: string): boolean =>
  !looksLikeSyllable(plain) &&
  [...SYMBOLS].some((symbol) => symbol.length > 1 && plain.startsWith(symbol));

/** Letters as the index may keep them: small, `đ` stays where it was typed. */
const lower = ({ text, plain }: Token): string => (/[đĐ]/u.test(text) ? text.toLowerCase() : plain);

/**
 * Numbers of documents in a query, whole or in part: `168/2018/NĐ-CP`, `168/2018`, `nd 168`, `52 nq tu`, `chỉ thị số 36`.
 * `isAbbreviation` tells whether a word is one the lexicon knows. A figure alone is none.
 */
export function findNumbers(
  text: string,
  isAbbreviation: (token: string) => boolean,
): AskedNumber[] {
  const plain = plainText(text);
  if (!/\d/.test(plain)) return [];
  const tokens = tokensOf(text, plain);
  const found: AskedNumber[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start < (found.at(-1)?.end ?? 0)) continue;
    const asked = numberAt(tokens, at, { text, plain }, isAbbreviation);
    if (asked) found.push(asked);
  }
  return found;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  { text, plain }: { text: string; plain: string },
  isAbbreviation: (token: string) => boolean,
): AskedNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const fused = /^([a-z]{2,4})(\d{1,6})$/.exec(token.plain);
  const serial =
    fused && SYMBOLS.has(fused[1] ?? '') ? fused[2] : /^\d{1,6}$/.exec(token.plain)?.[0];
  if (serial === undefined) return null;
  const before = tokens[at - 1];
  // the middle of a date or of another number
  if (before && SIGN.test(token.gap) && !SYMBOLS.has(before.plain)) return null;
  if (before && /^(?:ngay|thang|quy)$/.test(before.plain)) return null;
  const { year, letters, attached, next } = tailOf(tokens, at, isAbbreviation);
  // “năm 2024 nd 168”: a year takes letters only by a sign
  const first = letters[0];
  if (YEAR.test(serial) && !fused && !(first && SIGN.test(first.gap))) return null;

  const lead = leadOf(tokens, at, fused?.[1] === undefined ? null : token, plain);
  const end = tokens[next - 1]?.end ?? token.end;
  const after = plain.slice(end);
  // “nghị định 168 năm 2018”: the year belongs to the number
  const later = year === null && letters.length === 0 ? YEAR_AFTER.exec(after) : null;
  const spoken = later !== null && typeof (lead?.symbol ?? lead?.type) === 'string';
  if (letters.length === 0 && !attached) {
    if (lead === null || (!spoken && (COUNTED.test(after) || /^\s*[/.-]\s*\d/.test(after))))
      return null;
    // “bão số 3” is no document
    if (lead.type === null && lead.symbol === null && lead.start > 0) return null;
  }
  const tail = letters.map(lower);
  return {
    start: lead?.start ?? token.start,
    end: spoken ? end + later[0].length : end,
    text: text.slice(lead?.start ?? token.start, spoken ? end + later[0].length : end),
    serial,
    year: spoken ? (later[1] ?? null) : year,
    letters: [...(typeof lead?.symbol === 'string' ? [lead.symbol] : []), ...tail],
    type: lead?.type ?? null,
    whole:
      tail.length > 0 && typeof lead?.symbol !== 'string'
        ? [serial, year ?? '', ...tail].join('')
        : null,
  };
}

/** What stands before the serial: a word or a symbol of the type, or “số”; `null` where nothing does. */
function leadOf(
  tokens: readonly Token[],
  at: number,
  fused: Token | null,
  plain: string,
): { start: number; type: string | null; symbol: string | null } | null {
  const token = tokens[at];
  if (!token) return null;
  if (fused) {
    const symbol = lower(fused).replace(/\d+$/, '');
    return { start: token.start, type: null, symbol };
  }
  const from = Math.max(0, token.start - REACH);
  const ahead = plain.slice(from, token.start);
  const word = TYPE_BEFORE.exec(ahead);
  if (word) {
    const type = typeKey(word[1] ?? '');
    return { start: from + word.index, type, symbol: null };
  }
  const so = NUMBER_BEFORE.exec(ahead);
  const lead = so ? from + so.index : token.start;
  const symbol = tokens.findLast(({ end }) => end <= lead);
  const between = symbol ? plain.slice(symbol.end, lead) : '';
  if (symbol && SYMBOLS.has(symbol.plain) && isShort(symbol) && /^[\s.:/-]*$/.test(between))
    return { start: symbol.start, type: null, symbol: lower(symbol) };
  return so ? { start: lead, type: null, symbol: null } : null;
}
