/**
 * Braces and import or export lines are taken out of a document's source before the parser sees it, and reported.
 * A tree check alone would be too late: the parser hands `{…}` to a JavaScript parser, which a nest of 20,000 brackets
 * overflows, killing the process. Masked text has the same length, so every position stays true.
 */
export interface SourceHazard {
  kind: 'expression' | 'esm';
  offset: number;
}

export interface MaskedSource {
  text: string;
  hazards: SourceHazard[];
}

// private-use signs, one for each sign taken out
const MASKS: Readonly<Record<string, string>> = {
  '{': '\uE000',
  '}': '\uE001',
  i: '\uE002',
  e: '\uE003',
  '\\': '\uE004',
};
const UNMASK: ReadonlyMap<string, string> = new Map(
  Object.entries(MASKS).map(([sign, mask]) => [mask, sign === '\\' ? '' : sign]),
);
const MASKED = /[\uE000-\uE004]/gu;

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const ESM = /^(import|export)(?=[\s{*'"])/u;

/** True where the text has a private-use sign, which no document needs and this module uses. Offset, or -1. */
export function privateUseAt(source: string): number {
  return source.search(/[\uE000-\uF8FF]/u);
}

/** One of them stands in what is masked; nearly no text has any, and one expression takes ten times as long to say so. */
const SIGNS = ['{', '}', 'import', 'export'];

/** Masks every brace and every line that begins as an import or export; those outside code are hazards. */
export function maskSource(source: string): MaskedSource {
  if (!SIGNS.some((sign) => source.includes(sign)) || !/[{}]|^(?:import|export)/mu.test(source))
    return { text: source, hazards: [] };
  const hazards: SourceHazard[] = [];
  const out: string[] = [];
  let fence = '';
  let inCode = ''; // the run of backticks that opened inline code
  let offset = 0;
  for (const line of source.split(/(?<=\n)/u)) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const fenceLine = fence
      ? mark.startsWith(fence) && line.trim() === mark
      : mark !== '' &&
        !(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'));
    if (fenceLine) fence = fence ? '' : mark;
    if (line.trim() === '') inCode = '';
    let at = 0;
    const esm = ESM.exec(line);
    if (esm) {
      if (!fence) hazards.push({ kind: 'esm', offset });
      out.push(MASKS[line.charAt(0)] ?? '');
      at = 1;
    }
    for (; at < line.length; at += 1) {
      const sign = line.charAt(at);
      const next = line.charAt(at + 1);
      if (sign === '`' && !fence) {
        const run = /^`+/u.exec(line.slice(at))?.[0] ?? '`';
        if (inCode === '') inCode = closes(source, offset + at + run.length, run) ? run : '';
        else if (inCode === run) inCode = '';
        out.push(run);
        at += run.length - 1;
      } else if (sign === '\\' && !fence && !inCode && /[{}]/u.test(next)) {
        out.push(MASKS[sign] ?? '', MASKS[next] ?? '');
        at += 1;
      } else if (sign === '\\' && !fence && !inCode) {
        out.push(sign, next);
        at += 1;
      } else if (sign === '{' || sign === '}') {
        if (!fence && !inCode && sign === '{')
          hazards.push({ kind: 'expression', offset: offset + at });
        out.push(MASKS[sign] ?? '');
      } else out.push(sign);
    }
    offset += line.length;
  }
  return { text: out.join(''), hazards };
}

/** Code in a sentence is not longer; a run that closes later than this counts as none, so its braces are reported. */
const LOOK_AHEAD = 1_000;

/** True where the same run of backticks comes again before the paragraph ends. */
function closes(source: string, from: number, run: string): boolean {
  const ahead = source.slice(from, from + LOOK_AHEAD);
  for (const [mark] of ahead.matchAll(/`+|\n[ \t]*\r?\n/gu)) {
    if (mark === run) return true;
    if (mark.startsWith('\n')) return false;
  }
  return false;
}

/** Puts the masked signs back into a text of the parsed tree. */
export function unmask(text: string): string {
  return text.replace(MASKED, (sign) => UNMASK.get(sign) ?? '');
}
