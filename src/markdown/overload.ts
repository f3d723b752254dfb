/** A body that no parser should be given, and where that shows. */
export interface Overload {
  why: 'depth' | 'tags' | 'entities';
  line: number;
}

/** Deeper trees than this are refused: recursive steps would overflow, and no reader could follow. */
export const MAX_DEPTH = 60;
/** Tags, and signs written `&…;`, of one document; the longest real ones have some hundreds. */
export const MAX_TAGS = 5_000;

const NESTED = new RegExp(
  String.raw`(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MAX_DEPTH + 1},}`,
  'uy',
);
const TAG = /<\/?[A-Za-z]/uy;
const ENTITY = /&(?:#[\da-fx]{1,8}|[a-z][a-z\d]{1,31});/iuy;

/**
 * Finds what the parser’s time grows with the square of: quotations and lists in each other on one line, tags by the ten
 * thousand, entities in one paragraph. 240,000 signs of `>` took it 45 seconds, 40,000 tags half a minute, 200,000 entities
 * all memory there was.
 */
export function overloadOf(body: string): Overload | null {
  const nested = nestedAt(body);
  if (nested >= 0) return { why: 'depth', line: lineAt(body, nested) };
  const tags = afterMost(body, '<', TAG);
  if (tags !== null) return { why: 'tags', line: lineAt(body, tags) };
  const entities = afterMost(body, '&', ENTITY);
  if (entities !== null) return { why: 'entities', line: lineAt(body, entities) };
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where the first line that is nested too deep begins, or -1. From line to line: a third of the time of one expression. */
function nestedAt(body: string): number {
  for (let at = 0; ;) {
    NESTED.lastIndex = at;
    if (NESTED.test(body)) return at;
    at = body.indexOf('\n', at) + 1;
    if (at === 0) return -1;
  }
}

/** Where the first match too many stands, or `null`; all matches begin with `sign`. */
function afterMost(body: string, sign: string, pattern: RegExp): number | null {
  let count = 0;
  for (let at = body.indexOf(sign); at >= 0; at = body.indexOf(sign, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(body)) count += 1;
    if (count > MAX_TAGS) return at;
  }
  return null;
}
