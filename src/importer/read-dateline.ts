import { isEdtfDay } from '#schema/fields.ts';
import type { Frame } from './find-frame.ts';
import { findLead } from './find-lead.ts';
import type { ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { disputed, readField } from './read-field.ts';

/** Day and place that a document gives of itself. */
export interface Dateline {
  /** EDTF; what is not written stays `X`. */
  day: ReadField<string>;
  /** As written, `Kim Động`. */
  place: string | null;
}

const OFFICIAL =
  /^(?:(?<place>\p{L}[\p{L} .'’–-]{1,50}?)\s*,\s*)?ngày[\s.…_]*(?<day>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?<month>\d{1,2})?[\s.…_]*năm\s*(?<year>\d{4})?[\s./]*$/iu;
/** Day that opens the first sentence of a report: “Chiều 27/11,”, “Ngày 13/10/2020,”, “Sáng ngày 2 tháng 12,”. */
const LEAD =
  /^(?:\([^)]{2,40}\)\s*[-–:]*\s*)?(?<words>(?:vào\s+)?(?:(?:sáng|trưa|chiều|tối)(?:\s+nay)?\s*,?\s*\(?)?(?:(?:ngày|hôm)\s+)?)(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(?<year>\d{4}))?(?![\d/.-]|\s*(?:và|đến|-|–)\s*\d)/iu;

/**
 * The day of an office's document from its dateline, of news from the day that opens its first sentence. The year is never
 * inferred: “Chiều 27/11” is `XXXX-11-27`. No clock of a portal is read.
 */
export function readDateline(frame: Frame): Dateline | null {
  return frame.kind === 'official' ? fromHead(frame) : fromLead(frame);
}

function fromHead(frame: Frame): Dateline | null {
  // a title may name the day of something else
  const part = frame.letterhead ? 'letterhead' : 'heading';
  const lines = frame.lines.filter(
    ({ text, block }) => frame.parts[block] === part && lineSign(text) === 'dateline',
  );
  const found = lines.flatMap((line) => {
    const groups = OFFICIAL.exec(line.text)?.groups;
    const day = groups && edtf(groups);
    if (!groups || !day) return [];
    return [{ line, day, place: groups['place'] ?? null }];
  });
  const [first, ...others] = found;
  const gazette = frame.heading?.gazette;
  if (!first && gazette?.day) {
    const words = gazette.lines.map(({ text }) => text).join(' ');
    return { day: readField(gazette.day, 'labelled', words), place: null };
  }
  if (!first) return null;
  const whole = first.day.length === 10;
  const inTable = frame.letterhead?.inTable === true && first.place !== null;
  const ground = !whole ? 'positional' : inTable ? 'structural' : 'labelled';
  const field = readField(first.day, ground, first.line.text);
  const other = others.find(({ day }) => day !== first.day);
  return { day: other ? disputed(field, other.line.text) : field, place: first.place };
}

function fromLead(frame: Frame): Dateline | null {
  const found = LEAD.exec(findLead(frame));
  const groups = found?.groups;
  if (!found || !groups || (groups['words'] ?? '').trim() === '') return null;
  const day = edtf(groups);
  if (!day) return null;
  const words = found[0].trim();
  const known = groups['year'] !== undefined;
  const field = known
    ? readField(day, 'labelled', words)
    : readField(day, 'positional', `${words} (không ghi năm)`);
  return { day: field, place: null };
}

function edtf(groups: Record<string, string | undefined>): string | null {
  const part = (name: string): string => groups[name]?.padStart(2, '0') ?? 'XX';
  const year = groups['year'] ?? 'XXXX';
  const [month, day] = [part('month'), part('day')];
  if (year === 'XXXX' && month === 'XX') return null;
  const value =
    month === 'XX' ? year : day === 'XX' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return isEdtfDay(value) ? value : null;
}
