import { z } from 'zod';
import { isCalendarDay } from './calendar-day.ts';

/** Lower-case ASCII words joined by hyphens: keys of reference lists, ids, slugs. */
export const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** EDTF level 0 day, or one whose unknown leading parts are written `X`: `2024-12-20`, `XXXX-01-18`, `2020-10`, `2020`. */
export const EDTF_DAY = /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/;

/** A key of a reference list or of another document. */
export const key = z.string().regex(KEY);

/** YAML reads an unquoted date as a JS `Date` at midnight UTC: keep the calendar day. */
const dayFromYaml = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;

/** A whole calendar day, `YYYY-MM-DD`. */
export const day = z
  .preprocess(dayFromYaml, z.string().refine(isCalendarDay, { params: { rule: 'calendar-day' } }))
  .meta({ shape: 'day' });

/** True where the known parts of an EDTF day can stand together (no month 13, no 31 April). */
export function isEdtfDay(value: string): boolean {
  if (!EDTF_DAY.test(value)) return false;
  const [year = 'XXXX', month = 'XX', date = 'XX'] = value.split('-');
  if (month === 'XX') return date === 'XX' || Number(date) <= 31;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (date === 'XX') return true;
  // an unknown year may be a leap year
  return isCalendarDay(`${year === 'XXXX' ? '2024' : year}-${month}-${date}`);
}

/** The day of issue or event as EDTF; what the text does not give stays `X`. */
export const edtfDay = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : dayFromYaml(value)),
    z.string().refine(isEdtfDay, { params: { rule: 'edtf-day' } }),
  )
  .meta({ shape: 'edtf-day' });

/** A year of the Christian era that such a document can be about. */
export const year = z.int().min(1945).max(2100);
