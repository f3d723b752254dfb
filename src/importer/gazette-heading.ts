import type { DocType } from '#schema/doc-type.ts';
import { isEdtfDay } from '#schema/fields.ts';
import { fold } from '#vietnamese/fold.ts';
import { typeAtStart } from './match-type.ts';
import { isCapitals, isRule, type SourceLine } from './source-lines.ts';

/** A heading as gazettes print it, all in one: “Nghị định của Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về việc …”. */
export interface GazetteHeading {
  docType: string;
  /** Whose, as written, or `null`. */
  of: string | null;
  /** As written, blanks and all. */
  number: string;
  /** `YYYY-MM-DD`, or `null` where no day follows the number. */
  day: string | null;
  /** From “về” on; `null` where nothing follows. */
  title: string | null;
  /** The lines that it takes. */
  lines: SourceLine[];
}

const MOST_LINES = 9;
const MOST_SIGNS = 600;
const WHOLE =
  /^(?:(?:của|liên\s+tịch)\s+(?<of>.{3,90}?)[\s,]+)?số\s*:?\s*(?<number>\d{1,6}\p{L}?(?:\s*[/\-\u2010-\u2015]\s*[\p{L}\d&]+)+)(?:[\s,]+ngày\s+(?<day>\d{1,2})(?:\s+tháng\s+|\s*[/.-]\s*)(?<month>\d{1,2})(?:\s+năm\s+|\s*[/.-]\s*)(?<year>\d{4}))?(?:[\s,]+(?<title>\p{L}.*))?$/isu;
/** Words of a title, in which the number of another document stands. */
const NO_OFFICE =
  /(?<!\p{L})(?:sửa|hướng dẫn|quy định|qui định|về|thi hành|nghị định|thông tư|chỉ thị|luật|pháp lệnh|nghị quyết)(?!\p{L})/iu;
/** What follows such a heading. */
const AFTER =
  /^-?\s*(?:căn\s+cứ|kính\s+g[ửở]i|thực\s+hiện|theo\s+đề\s+nghị|chương|điều|phần)[\s:]/iu;

/**
 * Reads such a heading from the line of the type on; `null` where the lines are none. The number must stand in it, and the first
 * line must look like a heading: prose begins so too.
 */
export function gazetteHeading(
  lines: readonly SourceLine[],
  docTypes: ReadonlyMap<string, DocType>,
): GazetteHeading | null {
  const [first] = lines;
  const type = first && typeAtStart(first.text, docTypes);
  if (!first || !type) return null;
  const looksSo =
    first.strong ||
    first.align === 'center' ||
    first.heading !== undefined ||
    isCapitals(first.text) ||
    type.rest === '';
  if (!looksSo) return null;
  const end = lines.findIndex(
    ({ text }, at) => at > 0 && (AFTER.test(text) || isRule(text) || text.length > 300),
  );
  const near = lines.slice(0, Math.min(end === -1 ? MOST_LINES : end, MOST_LINES));
  const whole = read(near, type.rest);
  if (!whole) return null;
  // the office that speaks stands once more below, by itself
  const owner = bare(whole.of ?? '');
  const again = near.findIndex(({ text }, at) => at > 1 && owner !== '' && bare(text) === owner);
  const taken = again === -1 ? near : near.slice(0, again);
  const found = read(taken, type.rest);
  const joint = `${type.docType}-lien-tich`;
  const isJoint = /^liên\s+tịch/iu.test(type.rest || (lines[1]?.text ?? ''));
  const docType = isJoint && docTypes.has(joint) ? joint : type.docType;
  return found && { ...found, docType, lines: taken };
}

function read(
  lines: readonly SourceLine[],
  rest: string,
): Omit<GazetteHeading, 'docType' | 'lines'> | null {
  const text = [rest, ...lines.slice(1).map((line) => line.text)].join(' ').trim();
  const groups = text.length > MOST_SIGNS ? undefined : WHOLE.exec(text)?.groups;
  if (!groups) return null;
  const { of = null, number = '', day, month, year, title = null } = groups;
  if (of !== null && NO_OFFICE.test(of)) return null;
  const whole = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return { of, number, day: year !== undefined && isEdtfDay(whole) ? whole : null, title };
}

const bare = (text: string): string => fold(text).replace(/\s+/gu, '');
