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
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MAX_DEPTH + 1},}`,
  'mu',
);
const TAG = /<\/?[A-Za-z]/gu;
const ENTITY = /&(?:#[\da-fx]{1,8}|[a-z][a-z\d]{1,31});/giu;

/**
 * Finds what the parser’s time grows with the square of: quotations and lists in each other on one line, tags by the ten
 * thousand, entities in one paragraph. 240,000 signs of `>` took it 45 seconds, 40,000 tags half a minute, 200,000 entities
 * all memory there was.
 */
export function overloadOf(body: string): Overload | null {
  const nested = body.search(NESTED);
  if (nested >= 0) return { why: 'depth', line: lineAt(body, nested) };
  const tags = afterMost(body, TAG);
  if (tags !== null) return { why: 'tags', line: lineAt(body, tags) };
  const entities = afterMost(body, ENTITY);
  if (entities !== null) return { why: 'entities', line: lineAt(body, entities) };
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where the first match too many stands, or `null`. */
function afterMost(body: string, pattern: RegExp): number | null {
  let count = 0;
  for (const { index } of body.matchAll(pattern)) {
    count += 1;
    if (count > MAX_TAGS) return index;
  }
  return null;
}
