/** A cited part of an act and the words that name it, as `[start, end)` of the text. */
export interface CitedPart {
  /** As anchors have it: `dieu-5`, `dieu-5-khoan-2`, `dieu-5-khoan-2-diem-dd`. */
  key: string;
  start: number;
  end: number;
}

const KIND = String.raw`(?:các\s+)?(?:điểm|khoản|điều)`;
const ID = String.raw`(?:\d{1,3}\p{Ll}?|\p{Ll})(?![\p{L}\p{N}])`;
const NEXT = String.raw`(?:\s*(?:,|;)\s*(?:và\s+|hoặc\s+)?|\s+(?:và|hoặc|đến)\s+|\s+)`;
const LIST = String.raw`(?<![\p{L}\p{N}])(?:từ\s+)?${KIND}\s+${ID}(?:${NEXT}(?:${KIND}\s+)?${ID})*`;
/** A list of parts that ends where a citation begins: “khoản 1 và khoản 2 Điều 9, các khoản 1, 2 và 3 Điều 10 của”. */
const BEFORE = new RegExp(String.raw`${LIST}\s*(?:,\s*|[-–]\s+)?(?:của\s+)?(?:các\s+)?$`, 'iu');
/** What every such list ends with; nearly all citations have none, and this tells so at once. */
const MAYBE_BEFORE =
  /(?:điểm|khoản|điều|,|;|và|hoặc|đến)\s+[\p{Ll}\d]{1,4}\s*(?:,\s*|[-–]\s+)?(?:của\s+)?(?:các\s+)?$/iu;
/** Parts behind an act, where they can belong to nothing else: in brackets, or “tại Điều 5”. */
const AFTER = new RegExp(
  String.raw`^\s*(?:\(\s*(?:tại\s+)?(${LIST})\s*\)|,?\s*tại\s+(${LIST}))`,
  'iu',
);
/** Signs that make up one item: its kind, where the text repeats it, and its number or letter. */
const ITEM = new RegExp(
  String.raw`(?:(?<to>đến)\s+)?(?:(?:các\s+)?(?<kind>điểm|khoản|điều)\s+)?(?<![\p{L}\p{N}])(?<id>${ID})`,
  'giu',
);

/** How far before a citation its parts may begin, in signs. */
const REACH = 160;
/** More articles between “từ” and “đến” are a chapter, not a list. */
const MOST_IN_RANGE = 30;

/** Parts named right before a citation that begins at `at`, and where the first of them begins. */
export function partsBefore(
  text: string,
  at: number,
): { parts: CitedPart[]; start: number } | null {
  const from = Math.max(0, at - REACH);
  const tail = text.slice(from, at);
  if (!MAYBE_BEFORE.test(tail.slice(-24))) return null;
  const found = BEFORE.exec(tail);
  if (!found) return null;
  const parts = partsOf(found[0], from + found.index);
  return parts.length === 0 ? null : { parts, start: from + found.index };
}

/** Parts named right behind a citation that ends at `at`; none where they may be those of the next act. */
export function partsAfter(text: string, at: number): CitedPart[] {
  const next = text.slice(at, at + REACH);
  if (!/^\s*(?:\(|,?\s*tại\s)/iu.test(next)) return [];
  const found = AFTER.exec(next);
  if (!found) return [];
  const [whole, inBrackets, plain = ''] = found;
  if (inBrackets !== undefined) return partsOf(inBrackets, at + whole.indexOf(inBrackets));
  // “tại khoản 2 Điều 5 Nghị định số …”, “tại Điều 5 của Luật …”: the parts of another
  if (!/^\s*(?:[.,;:)]|quy\s+định|như\s+sau|$)/iu.test(next.slice(whole.length))) return [];
  return partsOf(plain, at + whole.length - plain.length);
}

interface Open {
  id: string;
  points: string[];
  start: number;
}

/**
 * Reads a list of parts, the smaller before the greater (“điểm a khoản 2 Điều 5”) or, of one article, behind it (“Điều 5, khoản 2”).
 * A clause that belongs to no article of the list is left out.
 */
function partsOf(list: string, at: number): CitedPart[] {
  const parts: CitedPart[] = [];
  let kind = '';
  let points: { id: string; start: number }[] = [];
  let clauses: Open[] = [];
  let last: number | null = null;
  const give = (article: string, start: number, end: number): void => {
    if (clauses.length === 0) parts.push({ key: `dieu-${article}`, start, end });
    for (const [place, clause] of clauses.entries()) {
      const key = `dieu-${article}-khoan-${clause.id}`;
      const to = place === clauses.length - 1 ? end : (clauses[place + 1]?.start ?? end);
      if (clause.points.length === 0) parts.push({ key, start: clause.start, end: to });
      for (const point of clause.points)
        parts.push({ key: `${key}-diem-${letter(point)}`, start: clause.start, end: to });
    }
    clauses = [];
    points = [];
  };
  const items = [...list.matchAll(ITEM)];
  for (const { index, 0: whole, groups = {} } of items) {
    kind = (groups['kind'] ?? kind).toLowerCase();
    const id = (groups['id'] ?? '').toLowerCase();
    const [start, end] = [at + index, at + index + whole.length];
    if (kind === 'điểm') points.push({ id, start });
    else if (/^\d/u.test(id)) {
      const ids = groups['to'] === undefined ? [id] : upTo(last, id);
      last = Number.parseInt(id, 10);
      for (const one of ids)
        if (kind === 'khoản') {
          clauses.push({
            id: one,
            points: points.map((point) => point.id),
            start: points[0]?.start ?? start,
          });
          points = [];
        } else give(one, clauses[0]?.start ?? start, end);
    }
  }
  const articles = items.filter(({ groups = {} }) => groups['kind']?.toLowerCase() === 'điều');
  const [first] = parts;
  // “Điều 5, khoản 2”: from the greater to the smaller
  if (
    first &&
    parts.length === 1 &&
    articles.length === 1 &&
    clauses.length > 0 &&
    !first.key.includes('khoan')
  ) {
    const article = first.key.slice('dieu-'.length);
    parts.length = 0;
    give(article, first.start, at + list.trimEnd().length);
  }
  return parts.map((part) => ({ ...part, ...tight(list, at, part) }));
}

/** The words of a part without the signs that join it to the next. */
function tight(
  list: string,
  at: number,
  { start, end }: CitedPart,
): { start: number; end: number } {
  const words = list.slice(start - at, end - at);
  const bare = words.replace(/(?:[\s,;]|(?<!\p{L})(?:và|hoặc|các))+$/iu, '');
  const lead = /^(?:các\s+)/iu.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + bare.length };
}

/** Whole numbers after `from` up to `to`; `to` alone where that is no range. */
function upTo(from: number | null, to: string): string[] {
  const end = Number(to);
  if (from === null || !Number.isInteger(end) || end <= from || end - from > MOST_IN_RANGE)
    return [to];
  return Array.from({ length: end - from }, (_, at) => String(from + at + 1));
}

const letter = (point: string): string => (point === 'đ' ? 'dd' : point);

const WORDS: Readonly<Record<string, string>> = { dieu: 'Điều', khoan: 'khoản', diem: 'điểm' };

/** `dieu-5-khoan-2-diem-dd` as it is said: “điểm đ khoản 2 Điều 5”. */
export function partWords(key: string): string {
  const named = key.split('-');
  const words: string[] = [];
  for (let at = 0; at + 1 < named.length; at += 2) {
    const id = named[at + 1] ?? '';
    words.unshift(`${WORDS[named[at] ?? ''] ?? ''} ${id === 'dd' ? 'đ' : id}`);
  }
  const [first = '', ...rest] = words;
  return [first, ...rest].join(' ');
}

/** Order of parts in an act: by article, clause, point. */
export function compareParts(one: string, other: string): number {
  const [a, b] = [one.split('-'), other.split('-')];
  for (let at = 1; at < Math.max(a.length, b.length); at += 2) {
    const [x = '', y = ''] = [a[at], b[at]];
    const order = Number.parseInt(x, 10) - Number.parseInt(y, 10);
    const found = Number.isNaN(order) || order === 0 ? (x === y ? 0 : x < y ? -1 : 1) : order;
    if (found !== 0) return found;
  }
  return 0;
}
