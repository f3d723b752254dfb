import { otherSpelling } from '#vietnamese/i-y.ts';

/** A word to look up: as typed, and every form without marks that the index may keep it under. */
export interface Term {
  /** Lower case with its marks; more than one where i and y are written alike. */
  forms: string[];
  keys: string[];
}

/** A text without its marks; `đ` stays. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** True where a text has a mark or a `đ`. */
export const hasMarks = (text: string): boolean => /[đĐ]/.test(text) || withoutMarks(text) !== text;

/** Forms with `đ` for each `d`: somebody who types no marks has no `đ`, and Unicode gives it no `d` inside. */
function withStroke(key: string): string[] {
  let forms = [''];
  for (const letter of key) {
    const letters = letter === 'd' && forms.length < 16 ? ['d', 'đ'] : [letter];
    forms = letters.flatMap((next) => forms.map((form) => form + next));
  }
  return forms;
}

/** A term for one word; a word typed without any mark may stand under `đ` as well. */
export function termOf(word: string): Term {
  const form = word.toLowerCase();
  const other = otherSpelling(form);
  const forms = other === null ? [form] : [form, other];
  const keys = forms.flatMap((one) => {
    const key = withoutMarks(one);
    return key === one ? withStroke(key) : [key];
  });
  return { forms, keys: [...new Set(keys)] };
}
