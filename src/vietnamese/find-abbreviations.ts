import {
  abbreviationKey,
  formStart,
  type AbbreviationForms,
  type AbbreviationIndex,
} from './abbreviation-index.ts';
import { allMatches } from './all-matches.ts';
import { numberSpans } from './number-spans.ts';

/** An abbreviation in a text, `[start, end)`, and its entry in the list. */
export interface AbbreviationMatch<T extends AbbreviationForms> {
  start: number;
  end: number;
  entry: T;
}

const PARTS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Abbreviations of the list in a text (NFC): whole tokens, case-sensitive, `&` and `-` alike, never inside a document number.
 * `HĐND-UBND` gives both where every part is known. Whether an ambiguous one may be written out is the caller's to say.
 */
export function findAbbreviations<T extends AbbreviationForms>(
  text: string,
  index: AbbreviationIndex<T>,
): AbbreviationMatch<T>[] {
  const matches: AbbreviationMatch<T>[] = [];
  const numbers = numberSpans(text);
  let taken = 0;
  const add = (start: number, end: number, entry: T) => {
    matches.push({ start, end, entry });
    taken = end;
  };
  for (const token of allMatches(index.tokens, text)) {
    if (!index.starts.has(formStart(token[0]))) continue;
    const start = token.index;
    const end = start + token[0].length;
    if (start < taken || numbers.some(([from, to]) => start < to && end > from)) continue;
    const long = longForm(text, start, token[0], index);
    const entry = index.byForm.get(abbreviationKey(token[0]));
    const dotted =
      text[end] === '.' ? index.byForm.get(`${abbreviationKey(token[0])}.`) : undefined;
    if (long) add(start, start + long.length, long.entry);
    else if (dotted) add(start, end + 1, dotted);
    else if (entry) add(start, end, entry);
    else {
      const parts = Array.from(token[0].matchAll(PARTS), (part) => ({
        start: start + part.index,
        end: start + part.index + part[0].length,
        entry: index.byForm.get(part[0]),
      }));
      if (parts.length < 2) continue;
      const known = parts.filter((part): part is AbbreviationMatch<T> => part.entry !== undefined);
      if (known.length === parts.length)
        for (const part of known) add(part.start, part.end, part.entry);
    }
  }
  return matches;
}

/** A form of several tokens that begins here: its length in the text, and its entry. */
function longForm<T extends AbbreviationForms>(
  text: string,
  start: number,
  token: string,
  index: AbbreviationIndex<T>,
): { length: number; entry: T } | null {
  for (const form of index.long.get(abbreviationKey(token)) ?? []) {
    const slice = text.slice(start, start + form.length);
    const entry = index.byForm.get(form);
    const after = text.slice(start + form.length, start + form.length + 1);
    if (entry && abbreviationKey(slice) === form && !/[\p{L}\p{M}\p{N}]/u.test(after)) {
      return { length: form.length, entry };
    }
  }
  return null;
}
