import { isEdtfDay } from '#schema/fields.ts';
import { fold } from '#vietnamese/fold.ts';

const DAY = String.raw`(\d{1,2}|xx?|\?)`;
/** What clerks write, folded, with the order of its parts: year, month, day. */
const FORMS: readonly (readonly [pattern: RegExp, order: readonly (number | null)[]])[] = [
  [/^(\d{4}|x{1,4})$/u, [1, null, null]],
  [new RegExp(String.raw`^${DAY}[/.-](\d{4})$`, 'u'), [2, 1, null]],
  [new RegExp(String.raw`^thang ${DAY},? nam (\d{4})$`, 'u'), [2, 1, null]],
  [new RegExp(String.raw`^${DAY}[/.-]${DAY}$`, 'u'), [null, 2, 1]],
  [new RegExp(String.raw`^(?:ngay )?${DAY} thang ${DAY}$`, 'u'), [null, 2, 1]],
  [new RegExp(String.raw`^${DAY}[/.-]${DAY}[/.-](\d{4}|x{1,4}|\?)$`, 'u'), [3, 2, 1]],
  [new RegExp(String.raw`^(?:ngay )?${DAY} thang ${DAY},? nam (\d{4})$`, 'u'), [3, 2, 1]],
];

/**
 * A day as a clerk writes it, as EDTF: `20/12/2024`, `12/2024`, `18/1` (year unknown), `?/12/2024`, `ngày 20 tháng 12 năm
 * 2024`, `không rõ`, or EDTF itself. `null` where it is no day.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  if (isEdtfDay(text)) return text;
  const plain = fold(text).replace(/\s+/gu, ' ');
  if (/^(?:khong|chua) ro$/u.test(plain)) return 'XXXX';
  for (const [pattern, order] of FORMS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const [year, month, day] = order.map((at) => (at === null ? '' : (found[at] ?? '')));
    const parts = [part(year, 4), part(month, 2), part(day, 2)];
    // what is unknown at the end is left out
    while (parts.length > 1 && parts.at(-1)?.startsWith('X')) parts.pop();
    const date = parts.join('-');
    if (isEdtfDay(date)) return date;
  }
  return null;
}

const part = (written: string | undefined, length: number): string =>
  written && /^\d+$/u.test(written) ? written.padStart(length, '0') : 'X'.repeat(length);
