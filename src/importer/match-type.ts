import type { DocType } from '#schema/doc-type.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import { isCapitals } from './source-lines.ts';

/** What a line that names the type of a document says: `CHỈ THỊ`, `CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY`, `KẾ HOẠCH TUYỂN QUÂN`. */
export interface TypeLine {
  /** Key of the type. */
  docType: string;
  /** Whose, as written, or `null`. */
  of: string | null;
  /** What follows the type on the same line, or `null`. */
  subject: string | null;
}

/** Reads a line that opens with the name of a type. A subject on the same line counts only in capitals: prose begins so too. */
export function matchType(line: string, docTypes: ReadonlyMap<string, DocType>): TypeLine | null {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > 200 || /[.:;]$/u.test(text)) return null;
  const lower = spelled(text);
  const names = [...docTypes.values()]
    .filter(({ forms }) => forms.some(({ system }) => system !== 'site'))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { key, name } of names) {
    const start = spelled(name);
    if (lower !== start && !lower.startsWith(`${start} `)) continue;
    const rest = text.slice(name.length).trim();
    if (rest === '') return { docType: key, of: null, subject: null };
    const of = /^của\s+(.+)$/iu.exec(rest)?.[1];
    if (of !== undefined && of.length < 90) return { docType: key, of, subject: null };
    return isCapitals(text) && !/\d{1,6}\s*[/-]\s*\p{L}/u.test(rest)
      ? { docType: key, of: null, subject: rest }
      : null;
  }
  return null;
}

const spelled = (text: string): string => placeTones(text).toLocaleLowerCase('vi');
