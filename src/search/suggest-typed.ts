import { fold } from '#vietnamese/fold.ts';
import { otherSpelling } from '#vietnamese/i-y.ts';
import { fromTelex } from '#vietnamese/telex.ts';
import { cleanQuery } from './clean-query.ts';

/** A syllable or number as typed: small letters with and without marks, and where it begins. */
export interface TypedWord {
  form: string;
  fold: string;
  /** What it stands for without marks if it is Telex, or with i for y; most have none. */
  others: string[];
  at: number;
}

/** What stands in the field so far. */
export interface Typed {
  /** Cleaned: NFC, house placement of tones, single blanks. */
  text: string;
  words: TypedWord[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Nobody waits for suggestions after so many words. */
const MOST = 16;

/** Reads a field; a text too long for suggestions has no words. */
export function typedOf(field: string): Typed {
  const text = cleanQuery(field);
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const form = word.toLowerCase();
    const others = [fromTelex(form), otherSpelling(form)].filter((other) => other !== null);
    return { form, fold: fold(form), others: others.map(fold), at: index };
  });
  return { text, words: words.length > MOST ? [] : words };
}

/** Words of a text that can be suggested. */
export interface Key {
  forms: string[];
  folds: string[];
}

export function keyOf(text: string): Key {
  const forms = text.toLowerCase().match(WORD) ?? [];
  return { forms, folds: forms.map(fold) };
}

/** How typed words stand in a text: from its first word or a later one, with the marks as typed or not. */
export interface Match {
  start: number;
  exact: boolean;
}

/**
 * True where a word typed is one of a text, or with `open` its beginning. Marks that were typed count; where none
 * were, any will do.
 */
export function fits(typed: TypedWord, form: string, plain: string, open: boolean): boolean {
  const same = (a: string, b: string): boolean => (open ? a.startsWith(b) : a === b);
  const bare = typed.form === typed.fold;
  return (
    (bare ? same(plain, typed.fold) : same(form, typed.form)) ||
    typed.others.some((other) => same(plain, other))
  );
}

/** The best place where the typed words follow each other, the last one perhaps unfinished; `null` where nowhere. */
export function matchOf(words: readonly TypedWord[], { forms, folds }: Key): Match | null {
  let best: Match | null = null;
  for (let start = 0; start + words.length <= folds.length; start++) {
    const open = (index: number): boolean => index === words.length - 1;
    const form = (index: number): string => forms[start + index] ?? '';
    const found = words.every((word, index) =>
      fits(word, form(index), folds[start + index] ?? '', open(index)),
    );
    if (!found) continue;
    const exact = words.every((word, index) =>
      open(index) ? form(index).startsWith(word.form) : form(index) === word.form,
    );
    if (exact) return { start, exact };
    best ??= { start, exact };
  }
  return best;
}
