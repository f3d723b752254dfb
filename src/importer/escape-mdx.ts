/** Where a text stands, which decides what its signs could be read as. */
export interface EscapeContext {
  /** It begins a line. */
  start?: boolean;
  /** It is in a cell of a table. */
  cell?: boolean;
  /** It is the words of a link. */
  label?: boolean;
  /** Marks of emphasis stand in it, which an address would swallow. */
  mixed?: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const ENTITY = /&(?=#\d|#x[\da-f]|[a-z][a-z\d]*;)/giu;
const ADDRESS = /(?<=https?):(?=\/\/)|(?<=www)\.|@/giu;

/**
 * A line of text as MDX that reads as itself, a string for each UTF-16 unit of it, so that marks can be set between.
 * Signs are escaped only where they would be read as marks.
 */
export function escapeMdx(text: string, context: EscapeContext = {}): string[] {
  const out = text.split('');
  const escape = (at: number): void => {
    const sign = text.charAt(at);
    if (sign !== '') out[at] = `\\${sign}`;
  };
  const always = context.cell ? /[\\`*{}<|]/u : /[\\`*{}<]/u;
  const brackets = context.label === true || /\][([:]/u.test(text);
  const tildes = context.mixed === true || text.split('~').length > 2;
  for (const [at, sign] of out.entries()) {
    const next = text.charAt(at + 1);
    if (always.test(sign)) escape(at);
    else if (sign === '_' && !(WORD.test(text.charAt(at - 1)) && WORD.test(next))) escape(at);
    else if (sign === '[' && (brackets || next === '^')) escape(at);
    else if (sign === ']' && context.label) escape(at);
    else if (sign === '~' && tildes) escape(at);
  }
  for (const { index } of text.matchAll(ENTITY)) escape(index);
  for (const { index, 0: words } of text.matchAll(/\S+/gu)) {
    const changed = out.slice(index, index + words.length).join('') !== words;
    if (!changed && !context.mixed && !context.label) continue;
    for (const mark of words.matchAll(ADDRESS)) escape(index + mark.index);
  }
  if (context.start) escapeStart(text, out, escape);
  return out;
}

/** Signs that begin a heading, a list, a quotation, a rule, a table, a definition or code where they begin a line. */
function escapeStart(text: string, out: string[], escape: (at: number) => void): void {
  const numbered = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text);
  if (numbered) escape(numbered[0].length);
  else if (
    /^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+\s*$|(?:-\s*){3,}$|[|:-][|:\s-]*$|\[)/u.test(text)
  )
    escape(0);
  else if (/^(?:import|export)/u.test(text)) out[0] = `&#${String(text.codePointAt(0))};`;
}
