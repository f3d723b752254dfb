import type { CitationNames } from './names.ts';
import type { CitationSpan } from './recognise.ts';

/** Acts that a name alone tells apart, be they in a list or not. */
const KNOWN_BY_NAME = /^(?:luật|bộ luật|pháp lệnh|nghị quyết|kết luận)\s/u;
const BARE_YEAR = /^\s+(\d{4})$/u;

/**
 * What to call an act that neither the list of laws nor the archive has for certain: its number, or its name as written, with the
 * year where it is the law's own (“Luật Quốc phòng 2018”, “ngày 08/6/2018”; “năm 2024” may be the year of the work). `null` where the
 * text does not show that it is an act: a number without its type, a scheme by its serial.
 */
export function unlistedName(
  text: string,
  { number, type, name, date, actStart, nameEnd, end }: CitationSpan,
  names: CitationNames,
): string | null {
  if (number !== null) return type === null ? null : number;
  if (name === null || names.has(name) || !KNOWN_BY_NAME.test(name)) return null;
  const words = text.slice(actStart, nameEnd).replace(/\s+/gu, ' ');
  const year = date?.slice(0, 4) ?? BARE_YEAR.exec(text.slice(nameEnd, end))?.[1];
  const named = words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  return year === undefined ? named : `${named} năm ${year}`;
}
