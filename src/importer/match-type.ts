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

/** The type that a line opens with, and what follows it. */
export function typeAtStart(
  line: string,
  docTypes: ReadonlyMap<string, DocType>,
): { docType: string; rest: string } | null {
  const text = line.replace(/\s+/gu, ' ').trim();
  const lower = spelled(text);
  const found = longestFirst(docTypes).find(
    ({ name }) => lower === spelled(name) || lower.startsWith(`${spelled(name)} `),
  );
  return found ? { docType: found.key, rest: text.slice(found.name.length).trim() } : null;
}

/** Types that offices write, longer names before those that begin them. */
const longestFirst = (docTypes: ReadonlyMap<string, DocType>): DocType[] =>
  [...docTypes.values()]
    .filter(({ forms }) => forms.some(({ system }) => system !== 'site'))
    .toSorted((a, b) => b.name.length - a.name.length);

/** Reads a line that opens with the name of a type. A subject on the same line counts only in capitals: prose begins so too. */
export function matchType(line: string, docTypes: ReadonlyMap<string, DocType>): TypeLine | null {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > 200 || /[.:;]$/u.test(text)) return null;
  const found = typeAtStart(text, docTypes);
  if (!found) return null;
  const { docType, rest } = found;
  if (rest === '') return { docType, of: null, subject: null };
  const of = /^của\s+(.+)$/iu.exec(rest)?.[1];
  if (of !== undefined && of.length < 90) return { docType, of, subject: null };
  return isCapitals(text) && !/\d{1,6}\s*[/-]\s*\p{L}/u.test(rest)
    ? { docType, of: null, subject: rest }
    : null;
}

const spelled = (text: string): string => placeTones(text).toLocaleLowerCase('vi');
