import { knownNumberIn, normaliseNumber } from '../schema/document-number.ts';
import { isCalendarDay } from '../schema/calendar-day.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { numberSpans } from '../vietnamese/number-spans.ts';
import { placeTones } from '../vietnamese/place-tones.ts';
import { partsAfter, partsBefore, type CitedPart } from './cited-parts.ts';
import { nameKey, type CitationNames } from './names.ts';
import { partyResolutions } from './party-resolutions.ts';
import { pointingWords } from './pointing-words.ts';
import { typeKey, TYPE_WORDS } from './type-words.ts';
import { unlistedLaws } from './unlisted-laws.ts';

/** A citation as it stands in a text, `[start, end)`; what it means is asked of `resolve`. */
export interface CitationSpan {
  start: number;
  end: number;
  /** Where the act itself begins, after its parts. */
  actStart: number;
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
  /** “khoản 1 và khoản 2 Điều 5”: each with its own words, which the span holds where they stand before. */
  parts: readonly CitedPart[];
  /** “Nghị định này”: the citing text itself, where it is of that type. */
  isSelf: boolean;
}

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${TYPE_WORDS})\s+(?:số\s*:?\s*)?|số\s*:?\s*)$`,
  'iu',
);
const DATE =
  /^\s*,?\s*(?:\(\s*)?(?:của\s+[^,;.:()\d]{2,80}?,?\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s+tháng\s+(\d{1,2})\s*,?\s+năm\s+)(\d{4})(?!\d)/iu;
const YEAR =
  /^\s+(?:năm\s+((?:19|20)\d{2})(?!\d|\s*[-–])|((?:19|20)\d{2})(?![\d–/-]|\.\d|\s*[-–]\s*\d))/iu;
/** Schemes by number. “Đề án 5 năm” counts years, “Đề án 12 xã” counts communes. */
const SCHEME =
  /đề\s+án\s+(?:số\s+(\d{1,5})|(\d{1,5})(?!\s*(?:năm|tháng|ngày|xã|huyện|tỉnh|đơn\s+vị|triệu|tỷ|nghìn|%|giai\s+đoạn\s+đầu)))(?![\d/]|-\p{L}|\p{L})/gu;
/** Old and rare numbers, which only the type before them shows to be ones: `178/CP`, `1803/1998/QĐ/BTC`, `999-TC/QĐ/CĐKT`. */
const TAIL = /^(?:\s?[/-]\s?\p{Lu}[\p{L}\d]*){1,3}/u;
const OLD =
  /(?<![\p{L}\d/-])\d{1,5}(?:\/(?:19|20)\d{2})?(?:[/-]\p{Lu}[\p{L}\d]*){1,4}(?![\p{L}\d])/gu;

/** Where a tone may stand on the second vowel; other texts need no second spelling. */
const OLD_TONES = /(?:o[àáãảạèéẽẻẹ]|(?<!q)u[ỳýỹỷỵ])(?!\p{L})/u;

/** How far before a number its type word may begin. */
const REACH = 60;

/**
 * Finds what a text cites: numbers with or without their type, laws by name, party resolutions, schemes by number, the text itself
 * (“Nghị định này”); parts (“điểm a khoản 2 Điều 5”) that stand before belong to the span. Spans are in order and do not overlap.
 */
export function recognise(text: string, names: CitationNames): CitationSpan[] {
  const byNumber = numbered(text);
  const pointing = pointingWords(text, byNumber.length > 0).map((words) => ({
    ...EMPTY,
    ...words,
    nameEnd: words.end,
  }));
  const spans = [...byNumber, ...named(text, names), ...pointing].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (spans.length === 0) return spans;
  const found: CitationSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && joins(text, last, span)) found[found.length - 1] = joined(text, last, span);
    else if (!last || span.start >= last.end) found.push(span);
  }
  return found.flatMap((span) => {
    const known = meant(span, found);
    const isNothing = known.number === null && known.name === null && !known.isSelf;
    return isNothing ? [] : [withParts(text, known)];
  });
}

function numbered(text: string): CitationSpan[] {
  const spans: CitationSpan[] = [];
  for (const [from, until] of numberForms(text)) {
    const lead = BEFORE.exec(text.slice(Math.max(0, from - REACH), from));
    let end = until;
    let number = knownNumber(text.slice(from, end));
    const tail = TAIL.exec(text.slice(end, end + 40));
    if (lead?.[1] !== undefined && (number === null || tail)) {
      end += tail?.[0].length ?? 0;
      number = normaliseNumber(text.slice(from, end));
    }
    if (number === null) continue;
    const type = lead?.[1] ? typeKey(lead[1]) : typeInList(text, spans.at(-1), from);
    spans.push({
      ...EMPTY,
      start: from - (lead?.[0].length ?? 0),
      end,
      nameEnd: end,
      number,
      type,
      date: dateAfter(text, end),
    });
  }
  return spans;
}

/** Where numbers of any shape stand, in order. */
function numberForms(text: string): [start: number, end: number][] {
  const known = numberSpans(text);
  if (!mayHaveOld(text, known)) return known;
  const taken = new Set(known.map(([start]) => start));
  const old = allMatches(OLD, text)
    .map(({ index, 0: form }): [number, number] => [index, index + form.length])
    .filter(([start]) => !taken.has(start));
  return old.length === 0 ? known : [...known, ...old].sort(([a], [b]) => a - b);
}

/** True where a figure, `/` or `-` and a letter stand outside the known numbers: asked of every block, so without an expression. */
function mayHaveOld(text: string, known: readonly (readonly [number, number])[]): boolean {
  for (const sign of ['/', '-'])
    for (let at = text.indexOf(sign, 1); at >= 0; at = text.indexOf(sign, at + 1)) {
      const figure = text.charCodeAt(at - 1);
      if (figure < 48 || figure > 57 || !isLetter(text.charCodeAt(at + 1))) continue;
      if (!known.some(([start, end]) => start < at && at < end)) return true;
    }
  return false;
}

/** Capital A–Z, or any sign beyond ASCII, which may be one. */
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || code > 127;

/** Type of a number in a list whose first alone names it: “các Nghị định số 168/2018/NĐ-CP, 02/2019/NĐ-CP”. */
function typeInList(text: string, last: CitationSpan | undefined, from: number): string | null {
  if (!last || last.type === null || from - last.end > 140) return null;
  const gap = text.slice(last.end, from).replace(DATE, '');
  return /^\s*(?:,|;|và|hoặc|,\s*và)\s*(?:số\s*:?\s*)?$/iu.test(gap) ? last.type : null;
}

// numbers of laws stand in many documents: each is read once
const numbers = new Map<string, string | null>();

/** A number in one spelling; `null` where it has none of the known shapes. */
function knownNumber(written: string): string | null {
  let number = numbers.get(written);
  if (number === undefined) {
    number = knownNumberIn(written);
    numbers.set(written, number);
  }
  return number;
}

// names of the list stand in many documents, too
const listedKeys = new Map<string, string>();

function listedKey(words: string): string {
  let key = listedKeys.get(words);
  if (key === undefined) {
    key = nameKey(words);
    listedKeys.set(words, key);
  }
  return key;
}

function named(text: string, names: CitationNames): CitationSpan[] {
  const plain = spelled(text);
  const spans: CitationSpan[] = [];
  const add = (start: number, nameEnd: number, name: string): void => {
    if (!beginsWord(plain, start)) return;
    const year = YEAR.exec(plain.slice(nameEnd, nameEnd + 24));
    // “Đề án 23 2016” and the like: only a law is called by its bare year
    const given =
      year?.[1] ?? (/^(?:luật|bộ\s+luật|pháp\s+lệnh)/u.test(name) ? year?.[2] : undefined);
    spans.push({
      ...EMPTY,
      start,
      nameEnd,
      end: nameEnd + (given === undefined ? 0 : (year?.[0].length ?? 0)),
      name,
      year: given === undefined ? null : Number(given),
      date: dateAfter(text, nameEnd),
    });
  };
  for (const [start, end] of names.find(plain)) add(start, end, listedKey(plain.slice(start, end)));
  for (const { start, end, key } of partyResolutions(plain)) add(start, end, key);
  for (const match of allMatches(SCHEME, plain))
    add(match.index, match.index + match[0].length, `đề án số ${match[1] ?? match[2] ?? ''}`);
  const listed = new Set(spans.map(({ start }) => start));
  for (const law of unlistedLaws(text, listed))
    spans.push({
      ...EMPTY,
      ...law,
      name: nameKey(text.slice(law.start, law.nameEnd)),
      date: dateAfter(text, law.nameEnd),
    });
  // a name in the list and a pattern may find the same words: the longer one stands
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** “Nghị định trên” as the act it points back at; left without a meaning where several could be meant. */
function meant(span: CitationSpan, found: readonly CitationSpan[]): CitationSpan {
  if (span.isSelf || span.number !== null || span.name !== null) return span;
  const before = found.filter(
    (other) => other.end <= span.start && other.number !== null && other.type === span.type,
  );
  const [first] = before;
  if (!first || before.some(({ number }) => number !== first.number)) return span;
  return { ...span, number: first.number, date: first.date };
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

const EMPTY = {
  actStart: 0,
  number: null,
  type: null,
  date: null,
  name: null,
  year: null,
  parts: [],
  isSelf: false,
} as const;

/** True where a name is followed at once by its number: “Luật Dân quân tự vệ số 48/2019/QH14”. */
function joins(text: string, name: CitationSpan, number: CitationSpan): boolean {
  if (name.name === null || name.number !== null || number.number === null) return false;
  if (
    number.start < name.nameEnd ||
    !/^(?:số|\d)/iu.test(text.slice(number.start, number.start + 4))
  )
    return false;
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

function withParts(text: string, span: CitationSpan): CitationSpan {
  const before = partsBefore(text, span.start);
  if (before) return { ...span, start: before.start, actStart: span.start, parts: before.parts };
  const parts = partsAfter(text, span.end);
  return { ...span, actStart: span.start, parts };
}
