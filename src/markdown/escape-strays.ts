import { COMPONENTS } from '#gate/components.ts';
import { maskSource } from '#gate/source-safety.ts';

/** `<` with a name and what ends it: a tag, known or not. */
const TAG = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])/u;
const COMMENT = '<!--';

/**
 * A body with a backslash before the braces and the `<` that are signs of the text and no marks, as in “dưới < 5 {năm}”; a line that would
 * be read as code begins with an entity. Tags, comments, code and what is escaped already stay. Doing it twice changes nothing more.
 */
export function escapeStrays(body: string): string {
  const out = body.split('');
  for (const { kind, offset } of maskSource(body).hazards)
    out[offset] =
      kind === 'expression' ? `\\${body.charAt(offset)}` : `&#${String(body.charCodeAt(offset))};`;
  for (const offset of openSigns(body)) {
    const rest = body.slice(offset, offset + 40);
    if (!TAG.test(rest) && !rest.startsWith(COMMENT)) out[offset] = '\\<';
  }
  return out.join('');
}

/** Names of tags in a body that no document may have, each once, in the order they stand; `<!--` for a comment. */
export function strangeTags(body: string): string[] {
  const names = openSigns(body).flatMap((offset) => {
    const rest = body.slice(offset, offset + 40);
    if (rest.startsWith(COMMENT)) return [COMMENT];
    const name = TAG.exec(rest)?.[1];
    return name === undefined || COMPONENTS.has(name) ? [] : [`<${name}>`];
  });
  return [...new Set(names)];
}

/** Offsets of each `<` that stands neither in code nor after a backslash. */
function openSigns(body: string): number[] {
  // what tells code from text knows braces: each `<` becomes one
  const braces = body.replace(/[{}]/gu, '.').replaceAll('<', '{');
  return maskSource(braces)
    .hazards.filter(({ kind }) => kind === 'expression')
    .map(({ offset }) => offset);
}
