/**
 * All matches of a global expression in a text, in order. `matchAll` copies the expression for each text it is given, which takes longer
 * than looking through a paragraph.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
