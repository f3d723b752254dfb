import { hasMarks } from '../term.ts';
import { plainText, type Span } from './plain-text.ts';

/** What a query says of time: years of the work, or days of issue. */
export type Time =
  | { kind: 'years'; from: number | null; to: number | null }
  | { kind: 'days'; unit: 'day' | 'month' | 'quarter'; from: string; to: string };

/** A time found in a query. */
export interface AskedTime extends Span {
  /** As typed. */
  text: string;
  time: Time;
}

const DAY = String.raw`(\d{1,2})`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const MARK = String.raw`\s*[/.-]\s*`;
const BEFORE = '(?<![a-z0-9]|[0-9a-z][/.-])';
const AFTER = '(?![a-z0-9]|[/-][a-z0-9])';
const pattern = (...parts: string[]): RegExp => new RegExp(BEFORE + parts.join('') + AFTER, 'g');

/** Words of the patterns as they are written with marks: `nam` may be the south, or the end of `Hà Nam`. */
const MARKED: Readonly<Record<string, string>> = {
  ngay: 'ngày',
  thang: 'tháng',
  nam: 'năm',
  quy: 'quý',
  tu: 'từ',
  ke: 'kể',
  den: 'đến',
  toi: 'tới',
  sau: 'sau',
  truoc: 'trước',
  giai: 'giai',
  doan: 'đoạn',
  thoi: 'thời',
  ky: 'kỳ',
  nhiem: 'nhiệm',
};

/** Things that are counted: a number like a year before one of them is none. */
const COUNTED = /^\s*(?:nguoi|dong chi|chien si|luot|suat|km|kg|tan|trieu|ty|nghin)(?![a-z0-9])/;

/** The year behind the name of a law belongs to it: “Luật Dân quân tự vệ năm 2019” is cited in other years too. */
const LAW_BEFORE =
  /(?<![a-z])(?:hien phap(?: nam)?|(?:(?<!(?:phap|ky|dung) )luat|phap lenh|nghi dinh|thong tu)(?: (?!(?:o|tai|trong|cua)(?![a-z]))[a-z]+){1,14}) $/;

const pad = (part: string | number): string => String(part).padStart(2, '0');
const lastOfMonth = (year: number, month: number): string =>
  `${String(year)}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

function dayOf(day = '', month = '', year = ''): Time | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const time = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
  return exists ? { kind: 'days', unit: 'day', from: iso, to: iso } : null;
}

function months(year: number, first: number, last: number): Time | null {
  if (first < 1 || last > 12) return null;
  const unit = first === last ? 'month' : 'quarter';
  const from = `${String(year)}-${pad(first)}-01`;
  return { kind: 'days', unit, from, to: lastOfMonth(year, last) };
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
function quarterOf(which = '', year = ''): Time | null {
  const number = QUARTERS.indexOf(which) + 1 || Number(which);
  return months(Number(year), number * 3 - 2, number * 3);
}

function years(from: number | null, to: number | null): Time | null {
  return from !== null && to !== null && from > to ? null : { kind: 'years', from, to };
}

const OPEN: Readonly<Record<string, (year: number) => Time | null>> = {
  tu: (year) => years(year, null),
  'ke tu': (year) => years(year, null),
  sau: (year) => years(year + 1, null),
  truoc: (year) => years(null, year - 1),
};

/** Ways to say a time, longest first: what one has found, the next ones do not look at. */
const WAYS: readonly (readonly [
  RegExp,
  (found: readonly (string | undefined)[]) => Time | null,
])[] = [
  [pattern(`(?:ngay\\s+)?${DAY}${MARK}${DAY}${MARK}${YEAR}`), ([, d, m, y]) => dayOf(d, m, y)],
  [
    pattern(`(?:ngay\\s+)?${DAY}\\s+thang\\s+${DAY}\\s*(?:,?\\s*nam\\s+|/\\s*|,?\\s+)${YEAR}`),
    ([, d, m, y]) => dayOf(d, m, y),
  ],
  [
    pattern(`thang\\s+${DAY}\\s*(?:,?\\s*nam\\s+|[/.-]\\s*|,?\\s+)${YEAR}`),
    ([, m, y]) => months(Number(y), Number(m), Number(m)),
  ],
  [
    pattern(`quy\\s+(i{1,3}|iv|[1-4])\\s*(?:,?\\s*nam\\s+|[/-]\\s*|,?\\s+)${YEAR}`),
    ([, q, y]) => quarterOf(q, y),
  ],
  [
    pattern(
      `(?:(?:giai doan|thoi ky|nhiem ky)\\s+)?(?:tu\\s+)?(?:nam\\s+)?${YEAR}\\s*(?:[-–—]|den|toi)\\s*(?:nam\\s+)?${YEAR}`,
    ),
    ([, from, to]) => years(Number(from), Number(to)),
  ],
  [
    pattern(`(tu|ke tu|sau|truoc)\\s+nam\\s+${YEAR}(?:\\s+(?:den|toi)\\s+nay)?`),
    ([, way = '', year]) => OPEN[way.replace(/\s+/g, ' ')]?.(Number(year)) ?? null,
  ],
  [pattern(`nam\\s+${YEAR}`), ([, year]) => years(Number(year), Number(year))],
  [pattern(YEAR), ([, year]) => years(Number(year), Number(year))],
];

/**
 * Times named in a query: days, months, quarters, years and spans of years, with or without marks. `taken` are
 * stretches that are not looked at: quoted words, numbers of documents. `isWord` tells whether words without marks are a
 * name or word of their own, as in `ha nam 2025`.
 */
export function findTimes(
  text: string,
  taken: readonly Span[],
  isWord: (words: string) => boolean,
): AskedTime[] {
  const marked = hasMarks(text);
  const plain = plainText(text);
  const found: AskedTime[] = [];
  const isFree = ({ start, end }: Span): boolean =>
    [...taken, ...found].every((other) => end <= other.start || start >= other.end);
  const add = (match: RegExpExecArray, time: Time | null): void => {
    const start = match.index;
    const end = start + match[0].length;
    const written = text.slice(start, end);
    if (time === null || !isFree({ start, end }) || !saysSo(written, marked)) return;
    // “TU năm 2024”: a symbol is no word
    if (/^\p{Lu}{2}/u.test(written) && /\p{Ll}/u.test(text)) return;
    if (/^\d+$/.test(written) && COUNTED.test(plain.slice(end))) return;
    if (time.kind === 'years' && LAW_BEFORE.test(plain.slice(0, start))) return;
    if (match[0].startsWith('nam') && !marked) {
      // “ha nam 2025”: the name keeps its word
      const before = /([a-z]+)\s+$/.exec(plain.slice(0, start))?.[1];
      if (before !== undefined && isWord(`${before} nam`)) return;
    }
    found.push({ start, end, text: written, time });
  };
  for (const [way, read] of WAYS) for (const match of plain.matchAll(way)) add(match, read(match));
  return found.sort((a, b) => a.start - b.start);
}

/** True where the words of a time are spelled as words of time: `năm`, not `nấm`; among words with marks not `Nam`. */
function saysSo(written: string, marked: boolean): boolean {
  return (written.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []).every((word) => {
    const plain = plainText(word);
    const right = MARKED[plain];
    if (right === undefined || word === right) return true;
    return word === plain && !(marked && plain === 'nam');
  });
}
