import { isSafeLink } from '../gate/link-safety.ts';
import { escapeMdx, type EscapeContext } from './escape-mdx.ts';
import type { Look, Sign } from './signs-of.ts';

/** Signs of one look in a row. */
interface Segment {
  look: Look;
  text: string;
}

export interface WriteSignsOptions extends Pick<EscapeContext, 'start' | 'cell'> {
  /** Bold says nothing here: the whole text is bold, or a heading is anyway. */
  plainBold?: boolean;
  /** No emphasis at all. */
  plain?: boolean;
  /** Label of each footnote by its id. */
  notes?: ReadonlyMap<string, string>;
}

const MARKS: Partial<Record<Look['kind'], string>> = {
  bold: '**',
  italic: '*',
  'bold-italic': '***',
  strike: '~~',
};
const WORD = /[\p{L}\p{N}]/u;
const SIGN = /[\p{P}\p{S}]/u;

/**
 * One line of text as MDX. Emphasis is set so that it is read as it was meant: no blanks at its ends, none that begins or
 * ends inside a word with a sign; where two kinds touch, the longer stays. Words never change.
 */
export function writeSigns(signs: readonly Sign[], options: WriteSignsOptions = {}): string {
  const found = flank(
    loosen(segmentsOf(signs.map((sign) => ({ ...sign, look: lookIn(sign, options) })))),
  );
  // a line of nothing but raised signs would be read as blocks
  const raised = found.every(({ look, text }) => /^su[bp]$/u.test(look.kind) || text.trim() === '');
  const segments = raised ? joined(found.map(({ text }) => plainly(text))) : found;
  const [first] = segments;
  const text = segments.map((segment) => segment.text).join('');
  const escaped = escapeMdx(text, {
    ...(options.cell ? { cell: true } : {}),
    start: options.start === true && first?.look.kind === 'plain',
    mixed: segments.length > 1 || first?.look.kind !== 'plain',
  });
  let at = 0;
  const out: string[] = [];
  for (const [index, { look, text: words }] of segments.entries()) {
    const own = escaped.slice(at, at + words.length);
    at += words.length;
    const mark = MARKS[look.kind];
    const next = segments[index + 1]?.look.kind;
    if (look.kind === 'note') out.push(`[^${options.notes?.get(look.id) ?? look.id}]`);
    else if (look.kind === 'link') out.push(link(words, look.url));
    else if (look.kind === 'sup' || look.kind === 'sub')
      out.push(`<${look.kind}>${own.join('')}</${look.kind}>`);
    else if (mark !== undefined) out.push(mark, own.join(''), mark);
    else {
      // “!” before a bracket makes a picture, a bracket after a footnote a link
      if ((next === 'link' || next === 'note') && own.at(-1) === '!') own[own.length - 1] = '\\!';
      if (segments[index - 1]?.look.kind === 'note' && /^[([:]$/u.test(own[0] ?? ''))
        own[0] = `\\${own[0] ?? ''}`;
      out.push(own.join(''));
    }
  }
  return out.join('');
}

/** The look of a sign where some looks say nothing. */
function lookIn({ look }: Sign, { plainBold, plain }: WriteSignsOptions): Look {
  if (plain && MARKS[look.kind] !== undefined) return { kind: 'plain' };
  if (plainBold && look.kind === 'bold') return { kind: 'plain' };
  if (plainBold && look.kind === 'bold-italic') return { kind: 'italic' };
  if (look.kind === 'link') {
    const url = addressOf(look.url);
    return url === null ? { kind: 'plain' } : { kind: 'link', url };
  }
  return look;
}

/** An address as it can stand in a link, or `null`: a path of another site says nothing on ours. */
function addressOf(url: string): string | null {
  const own = url
    .trim()
    .replace(
      /[\s()<>{}|\\`"]/gu,
      (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  return /^[a-z]+:/iu.test(own) && isSafeLink(own) ? own : null;
}

function link(words: string, url: string): string {
  const [, before = '', label = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  if (label === '') return words;
  return `${before}[${escapeMdx(label, { label: true, cell: true }).join('')}](${url})${after}`;
}

const sameLook = (a: Look, b: Look): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'link' || (b.kind === 'link' && a.url === b.url)) &&
  a.kind !== 'note';

function segmentsOf(signs: readonly Sign[]): Segment[] {
  const segments: Segment[] = [];
  for (const { char, look } of signs) {
    const last = segments.at(-1);
    if (last && sameLook(last.look, look)) last.text += char;
    else segments.push({ look, text: char });
  }
  return segments;
}

const plainly = (text: string): Segment => ({ look: { kind: 'plain' }, text });

const isEmphasis = ({ look }: Segment): boolean => MARKS[look.kind] !== undefined;

/** Emphasis gives off the blanks at its ends; without a word, or beside a longer one, it becomes plain. */
function loosen(segments: readonly Segment[]): Segment[] {
  const apart = joined(
    segments.flatMap((segment) => {
      const { text, look } = segment;
      const raised = look.kind === 'sup' || look.kind === 'sub';
      if (!raised && !isEmphasis(segment)) return [segment];
      // raised signs need be no word: “(*)”
      if (!(raised ? /\S/u : WORD).test(text)) return [plainly(text)];
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      return [plainly(before), { look, text: words }, plainly(after)];
    }),
  );
  for (const [at, segment] of apart.entries()) {
    const before = apart[at - 1];
    if (!before || !isEmphasis(segment) || !isEmphasis(before)) continue;
    const shorter = before.text.length < segment.text.length ? before : segment;
    shorter.look = { kind: 'plain' };
  }
  return joined(apart);
}

/** Same looks in a row become one, with the blanks between two of the same emphasis. */
function joined(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    if (segment.text === '') continue;
    const last = out.at(-1);
    const before = out.at(-2);
    if (last && sameLook(last.look, segment.look)) last.text += segment.text;
    else if (
      last &&
      before &&
      isEmphasis(segment) &&
      last.look.kind === 'plain' &&
      last.text.trim() === '' &&
      sameLook(before.look, segment.look)
    ) {
      before.text += last.text + segment.text;
      out.pop();
    } else out.push({ ...segment });
  }
  return out;
}

/** Signs at the ends of emphasis that would keep its marks from being read go out of it (CommonMark: flanking). */
function flank(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    if (!isEmphasis(segment)) {
      out.push({ ...segment });
      continue;
    }
    const chars = Array.from(segment.text);
    const head: string[] = [];
    const tail: string[] = [];
    const last = out.at(-1);
    let before = last === undefined ? '' : edgeOf(last, -1);
    while (chars.length > 0 && !stands(chars[0], before)) {
      before = chars[0] ?? '';
      head.push(before);
      chars.shift();
    }
    const next = segments[index + 1];
    let after = next === undefined ? '' : edgeOf(next, 0);
    while (chars.length > 0 && !stands(chars.at(-1), after)) {
      after = chars.at(-1) ?? '';
      tail.unshift(after);
      chars.pop();
    }
    out.push(
      { look: { kind: 'plain' }, text: head.join('') },
      { look: segment.look, text: chars.join('') },
      { look: { kind: 'plain' }, text: tail.join('') },
    );
  }
  return joined(out);
}

/** The sign that stands at an end of what a segment is written as. */
function edgeOf({ look, text }: Segment, at: 0 | -1): string {
  if (look.kind === 'note' || look.kind === 'link') return at === 0 ? '[' : ')';
  if (look.kind === 'sup' || look.kind === 'sub') return at === 0 ? '<' : '>';
  return Array.from(text).at(at) ?? '';
}

/** True where marks can stand between a sign inside and one outside. Braces never reach the parser as signs. */
function stands(inside: string | undefined, outside: string): boolean {
  if (inside === undefined || /\s/u.test(inside)) return false;
  return !SIGN.test(inside) || outside === '' || /(?![{}])[\s\p{P}]/u.test(outside);
}
