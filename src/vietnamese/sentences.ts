/** A sentence and where it stands: `text.slice(start, end)` is its text, without blanks at the ends. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * An end: full stop, question, exclamation, ellipsis, with closing quotes and brackets; or an empty line. A run of points is tried
 * from its first alone: a line of dots in a form has thousands.
 */
const END = /(?:(?<![.!?…])[.!?…]+[”"’')\]»]*(?=\s|$))|(?:\n[^\S\n]*\n)/gu;
/** Written with a point and followed by a capital without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:TP|TX|TT|Tp|Tx|T[MLUV]|TUQ|KT|Q|GS|PGS|TS|ThS|BS|CN|KS|LS|Ths|Ts|Nxb|NXB|Tr|tr|Đ[Tt]|[Ss]t|Mr|Ms|Dr|No|vd|VD|\p{Lu}(?:\.\p{Lu})*)\.$/u;
/** The number that opens a point: `1.`, `2.1.`, `IV.`, `a.` */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|\p{L})\.$/u;

/**
 * Splits running text into sentences. A point inside a number (`1.143`), after `TP.`, `TM.`, an initial or the number of a point
 * ends nothing; an ellipsis does only before a capital. What lies between sentences is blanks alone.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const slice = text.slice(start, end);
    const own = slice.trim();
    if (own) {
      const from = start + slice.indexOf(own);
      found.push({ text: own, start: from, end: from + own.length });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || endsHere(text, start, end)) push(end);
  }
  push(text.length);
  return found;
}

function endsHere(text: string, start: number, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  const sentence = text.slice(start, end).trim();
  if (ORDINAL.test(sentence)) return false;
  // enough for the longest abbreviation and what stands before it
  return !ABBREVIATION.test(text.slice(Math.max(start, end - 12), end));
}
