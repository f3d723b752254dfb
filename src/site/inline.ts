import { escapeUTF8 } from 'entities';
import { href } from './href.ts';
import { sign, type SignName } from './signs.ts';

/** Tones of status words; each has its own sign. */
export type Tone = 'ok' | 'amend' | 'ended' | 'unknown';

/** A run of words we say about a document: plain text, or text with a link, a status sign, or in grey or bold. */
export type Inline =
  | string
  | {
      text: string;
      /** Path of the site, `#anchor`, or an address elsewhere. */
      path?: string | undefined;
      sign?: SignName | undefined;
      tone?: Tone | undefined;
      quiet?: boolean | undefined;
      strong?: boolean | undefined;
    };

/** Words of the interface as HTML, escaped; numbers and dates in them do not break over lines. */
export function inlineHtml(parts: Inline | readonly Inline[]): string {
  if (typeof parts === 'string') return textHtml(parts);
  if (!Array.isArray(parts)) return runHtml(parts as Exclude<Inline, string>);
  let html = '';
  for (const part of parts as readonly Inline[]) html += inlineHtml(part);
  return html;
}

function runHtml(run: Exclude<Inline, string>): string {
  let html = textHtml(run.text);
  if (run.path !== undefined) html = `<a href="${escapeUTF8(address(run.path))}">${html}</a>`;
  if (run.strong) html = `<b>${html}</b>`;
  if (run.quiet) html = `<span class="quiet">${html}</span>`;
  if (run.sign) {
    const classes = run.tone ? `state ${run.tone}` : 'state';
    html = `<span class="${classes}">${sign(run.sign)}${html}</span>`;
  }
  return html;
}

const address = (path: string): string => (/^https?:/.test(path) ? path : href(path));

/** A word with a digit and a mark at which browsers break: `168/2018/NĐ-CP`, `24-HD/BTCTW`, `2021–2025`, `01/7/2025`. */
const UNBROKEN = /[\p{L}\p{N}&]*(?:[/–-][\p{L}\p{N}&]+)+/gu;

/** Signs that are written otherwise, and those at which browsers break. */
const MARKS = /["&'<>/–-]/;

/** Words with such signs that were made already: names of offices, places, topics and laws stand on page after page. */
const made = new Map<string, string>();
const MOST_MADE = 10_000;

function textHtml(text: string): string {
  // three of four stand as they are, and seeing that is quicker than finding what was made
  if (!MARKS.test(text)) return text;
  const known = made.get(text);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const html = wordsHtml(text);
  made.set(text, html);
  return html;
}

function wordsHtml(text: string): string {
  const html = escapeUTF8(text);
  // most words have no such mark, and looking for whole ones is a tenth of the making of a page
  if (!/[/–-]/.test(html)) return html;
  return html.replace(UNBROKEN, (word) =>
    /\p{N}/u.test(word) && word.length <= 28 ? `<span class="nb">${word}</span>` : word,
  );
}
