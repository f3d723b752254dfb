import { normaliseNumber, parseNumber } from '../schema/document-number.ts';
import { isCalendarDay } from '../schema/fields.ts';
import { numberSpans } from '../vietnamese/number-spans.ts';
import { placeTones } from '../vietnamese/place-tones.ts';
import { nameKey, type CitationNames } from './names.ts';
import { typeKey, TYPE_WORDS } from './type-words.ts';

/** A part of a cited law: `điểm a khoản 2 Điều 5`. */
export interface CitedPart {
  article: string;
  clause: string | null;
  point: string | null;
}

/** A citation as it stands in a text, `[start, end)`; what it means is asked of `resolve`. */
export interface CitationSpan {
  start: number;
  end: number;
  /** In one spelling; `null` where the text gives only a name. */
  number: string | null;
  /** Key of the type the text names before the number. */
  type: string | null;
  /** Day the text gives after the number, `YYYY-MM-DD`. */
  date: string | null;
  /** Key of the name (`nameKey`), `null` where the text gives only a number. */
  name: string | null;
  /** “năm 2019” after a name. The span ends before it at `nameEnd` where it turns out to mean the year of the work. */
  year: number | null;
  nameEnd: number;
  part: CitedPart | null;
}

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${TYPE_WORDS})\s+(?:số\s*:?\s*)?|số\s*:?\s*)$`,
  'iu',
);
const DATE =
  /^\s*,?\s*(?:\(\s*)?(?:của\s+[^,;.:()\d]{2,80}?,?\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s+tháng\s+(\d{1,2})\s*,?\s+năm\s+)(\d{4})(?!\d)/iu;
const YEAR = /^\s+năm\s+((?:19|20)\d{2})(?!\d|\s*[-–])/iu;
const PART =
  /(?<![\p{L}\p{N}])(?:điểm\s+(\p{Ll})\s*,?\s+)?(?:khoản\s+(\d{1,3}\p{Ll}?)\s*,?\s+)?điều\s+(\d{1,3}\p{Ll}?)\s*,?\s+(?:của\s+)?$/iu;
/** Resolutions of the Central Committee by the number of its session. */
const PARTY =
  /nghị\s+quyết\s+(?:hội\s+nghị\s+)?(?:lần\s+thứ\s+)?trung\s+ương\s+(\d{1,2})\s*,?\s*(?:\(\s*khóa\s+([xvi]+)\s*\)|khóa\s+([xvi]+)(?!\p{L}))/gu;
/** Schemes by number. “Đề án 5 năm” counts years, “Đề án 12 xã” counts communes. */
const SCHEME =
  /đề\s+án\s+(?:số\s+(\d{1,5})|(\d{1,5})(?!\s*(?:năm|tháng|ngày|xã|huyện|tỉnh|đơn\s+vị|triệu|tỷ|nghìn|%|giai\s+đoạn\s+đầu)))(?![\d/]|-\p{L}|\p{L})/gu;

/** Where a tone may stand on the second vowel; other texts need no second spelling. */
const OLD_TONES = /(?:o[àáãảạèéẽẻẹ]|(?<!q)u[ỳýỹỷỵ])(?!\p{L})/u;

/** How far before a span its type word or its part may begin. */
const REACH = 60;

/**
 * Finds what a text cites: numbers with or without their type, laws by name, party resolutions, schemes by number; the part
 * (`điểm a khoản 2 Điều 5`) that stands before belongs to the span. Spans are in order and do not overlap.
 */
export function recognise(text: string, names: CitationNames): CitationSpan[] {
  const spans = [...numbered(text), ...named(text, names)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: CitationSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && joins(text, last, span)) found[found.length - 1] = joined(text, last, span);
    else if (!last || span.start >= last.end) found.push(span);
  }
  return found.map((span) => withPart(text, span));
}

function numbered(text: string): CitationSpan[] {
  return numberSpans(text).flatMap(([from, end]) => {
    const number = knownNumber(text.slice(from, end));
    if (number === null) return [];
    const lead = BEFORE.exec(text.slice(Math.max(0, from - REACH), from));
    return [
      {
        ...EMPTY,
        start: from - (lead?.[0].length ?? 0),
        end,
        nameEnd: end,
        number,
        type: lead?.[1] ? typeKey(lead[1]) : null,
        date: dateAfter(text, end),
      },
    ];
  });
}

// numbers of laws stand in many documents: each is read once
const numbers = new Map<string, string | null>();

/** A number in one spelling; `null` where it has none of the known shapes. */
function knownNumber(written: string): string | null {
  let number = numbers.get(written);
  if (number === undefined) {
    number = parseNumber(written) === null ? null : normaliseNumber(written);
    numbers.set(written, number);
  }
  return number;
}

function named(text: string, names: CitationNames): CitationSpan[] {
  const plain = spelled(text);
  const spans: CitationSpan[] = [];
  const add = (start: number, length: number, name: string): void => {
    if (!beginsWord(plain, start)) return;
    const nameEnd = start + length;
    const year = YEAR.exec(plain.slice(nameEnd, nameEnd + 20));
    spans.push({
      ...EMPTY,
      start,
      nameEnd,
      end: nameEnd + (year?.[0].length ?? 0),
      name,
      year: year ? Number(year[1]) : null,
      date: dateAfter(text, nameEnd),
    });
  };
  for (const [start, end] of names.find(plain))
    add(start, end - start, nameKey(plain.slice(start, end)));
  for (const match of plain.matchAll(PARTY)) {
    const term = match[2] ?? match[3] ?? '';
    add(match.index, match[0].length, `nghị quyết trung ương ${Number(match[1])} (khóa ${term})`);
  }
  for (const match of plain.matchAll(SCHEME))
    add(match.index, match[0].length, `đề án số ${match[1] ?? match[2] ?? ''}`);
  // a name in the list and a pattern may find the same words: the longer one stands
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text as names are looked for: lower case, tones placed. Of the same length: tones move, letters stay. */
function spelled(text: string): string {
  const lower = text.toLowerCase();
  const plain = OLD_TONES.test(lower) ? placeTones(lower) : lower;
  return plain.length === text.length ? plain : text;
}

/** False inside a word, and in “pháp luật nghĩa vụ quân sự”, “dự luật …”, which name no law. */
function beginsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return !/[\p{L}\p{N}]$|(?<!\p{L})(?:pháp|kỷ|dự)\s+$/u.test(before);
}

const EMPTY = { number: null, type: null, date: null, name: null, year: null, part: null } as const;

/** True where a name is followed at once by its number: “Luật Dân quân tự vệ số 48/2019/QH14”. */
function joins(text: string, name: CitationSpan, number: CitationSpan): boolean {
  if (name.number !== null || number.number === null || number.start < name.nameEnd) return false;
  return /^\s*(?:năm\s+\d{4}\s*)?,?\s*(?:\(\s*)?$/u.test(text.slice(name.nameEnd, number.start));
}

function joined(text: string, name: CitationSpan, number: CitationSpan): CitationSpan {
  const open = text.slice(name.nameEnd, number.start).includes('(');
  const end = number.end + (open && text[number.end] === ')' ? 1 : 0);
  return { ...number, start: name.start, end, nameEnd: end, name: name.name };
}

function dateAfter(text: string, from: number): string | null {
  const found = DATE.exec(text.slice(from, from + 140));
  if (!found) return null;
  const [, date = '', month = '', longMonth = '', year = ''] = found;
  const day = `${year}-${(month || longMonth).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}

function withPart(text: string, span: CitationSpan): CitationSpan {
  const from = Math.max(0, span.start - REACH);
  const found = PART.exec(text.slice(from, span.start));
  if (!found) return span;
  const [whole, point = null, clause = null, article = ''] = found;
  return { ...span, start: span.start - whole.length, part: { article, clause, point } };
}
