import { normalise } from '#vietnamese/normalise.ts';
import type { Run, SourceParagraph } from './source-document.ts';

/** How a sign stands: one look each, since MDX that mixes them is read differently from how it was meant. */
export type Look =
  | { kind: 'plain' | 'bold' | 'italic' | 'bold-italic' | 'strike' | 'sup' | 'sub' }
  | { kind: 'link'; url: string }
  | { kind: 'note'; id: string };

/** One sign of a text; the mark of a footnote is a single sign, `NOTE_SIGN`. */
export interface Sign {
  char: string;
  look: Look;
}

/** Stands for the mark of a footnote, whatever the source prints there. */
export const NOTE_SIGN = '\uFFFC';

const PLAIN: Look = { kind: 'plain' };
/** Signs of fonts such as Wingdings, and signs that no text has. */
const UNPRINTABLE = /[\uE000-\uF8FF\uFFFC\uFFFE\uFFFF\u0000-\u0008\u000B-\u001F\u007F]/gu;

/**
 * The signs of a paragraph, a list for each of its lines, with the mark of its list before them: NFC, blanks single,
 * none at the ends. `notes` are the footnotes that there are; the mark of another is printed raised.
 */
export function signsOf(
  { runs, list }: Pick<SourceParagraph, 'runs' | 'list'>,
  notes: ReadonlySet<string> = new Set(),
): Sign[][] {
  const pieces: { text: string; look: Look }[] = [];
  if (list) {
    const [first] = runs;
    pieces.push({ text: `${list.mark} `, look: first ? lookOf(first, notes) : PLAIN });
  }
  for (const run of runs) {
    const look = lookOf(run, notes);
    if (look.kind === 'note') {
      pieces.push({ text: NOTE_SIGN, look });
      continue;
    }
    const text = run.text.replace(UNPRINTABLE, ' ');
    // a tone that was cut off its letter goes back to it
    const marks = /^\p{M}+/u.exec(text)?.[0] ?? '';
    const before = pieces.at(-1);
    if (before && before.look.kind !== 'note') {
      before.text += marks;
      pieces.push({ text: text.slice(marks.length), look });
    } else pieces.push({ text, look });
  }
  const lines: Sign[][] = [[]];
  for (const { text, look } of pieces)
    for (const char of look.kind === 'note' ? [text] : normalise(text)) {
      if (char === '\n') lines.push([]);
      else lines.at(-1)?.push({ char: /\s/u.test(char) ? ' ' : char, look });
    }
  return lines.map(tidy).filter((line) => line.length > 0);
}

/** The words of signs, without marks of footnotes. */
export function textOf(signs: readonly Sign[]): string {
  return signs
    .map(({ char }) => char)
    .join('')
    .replaceAll(NOTE_SIGN, '');
}

function lookOf(run: Run, notes: ReadonlySet<string>): Look {
  if (run.footnote !== undefined)
    return notes.has(run.footnote) ? { kind: 'note', id: run.footnote } : { kind: 'sup' };
  if (run.link !== undefined) return { kind: 'link', url: run.link };
  if (run.sup) return { kind: 'sup' };
  if (run.sub) return { kind: 'sub' };
  if (run.strike) return { kind: 'strike' };
  if (run.bold) return { kind: run.italic ? 'bold-italic' : 'bold' };
  return run.italic ? { kind: 'italic' } : PLAIN;
}

/** Blanks single, none at the ends. */
function tidy(signs: readonly Sign[]): Sign[] {
  const out = signs.filter(({ char }, at) => char !== ' ' || signs[at - 1]?.char !== ' ');
  if (out[0]?.char === ' ') out.shift();
  if (out.at(-1)?.char === ' ') out.pop();
  return out;
}
