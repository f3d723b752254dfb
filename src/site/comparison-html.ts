import { escapeUTF8 } from 'entities';
import { blankPlace } from '#documents/compare/blank-place.ts';
import type { ComparedBlock, ComparisonLine } from '#documents/compare/comparison.ts';
import { lineWords } from '#documents/compare/line-words.ts';
import type { Run } from '#documents/history/diff-words.ts';

/**
 * Lines of a comparison as HTML, `elements/compare-lines.ts` makes the same in a browser. `a` and `b` are the addresses of
 * the two documents. On a wide screen two columns; else, on paper and for screen readers the second cell alone, which
 * holds the words that went as well.
 */
export function comparisonHtml(lines: readonly ComparisonLine[], a: string, b: string): string {
  return lines.map((line) => lineHtml(line, a, b)).join('\n');
}

/** Kinds whose second cell has words that went beside words that came: both are named for who does not see them. */
const SPOKEN = new Set<ComparisonLine['kind']>(['changed', 'moved', 'replaced']);

function lineHtml(line: ComparisonLine, a: string, b: string): string {
  const { kind, heading, nth } = line;
  const id = nth === null ? '' : ` id="khac-${String(nth)}"`;
  const said = lineWords(line);
  const what = said && `<span class="df-k">${escapeUTF8(said)}</span>`;
  const tag = heading ? 'h3' : 'p';
  const both = runsHtml(line.runs, SPOKEN.has(kind));
  const old = line.runs.filter((run) => run.kind !== 'ins');
  const words = `<${tag}>${both}</${tag}>`;
  const left =
    kind === 'added' || kind === 'moved'
      ? ''
      : kind === 'removed' || kind === 'away'
        ? `${mark(line.a, a, 'Trước')}${what}${words}`
        : `${mark(line.a, a, 'Trước')}<p aria-hidden="true">${runsHtml(old, false)}</p>`;
  const right =
    kind === 'removed' || kind === 'away' ? '' : `${mark(line.b, b, 'Sau')}${what}${words}`;
  const classes = `cp ${kind}${heading ? ' head' : ''}`;
  return `<div class="${classes}"${id}><div class="cp-a">${left}</div><div class="cp-b">${right}</div></div>`;
}

/** The number of a block, which leads to its place in its document; a block without number has a dash. */
function mark(block: ComparedBlock | null, page: string, when: string): string {
  if (!block?.anchor) return '';
  const label = block.number ?? '§';
  return `<a class="so" href="${escapeUTF8(`${page}#${block.anchor}`)}"><span class="cp-w">${when} </span>${escapeUTF8(label)}</a>`;
}

/** Words with what a reader who does not see them has to hear; of a whole block its head has said what it is. */
function runsHtml(runs: readonly Run[], spoken: boolean): string {
  return runs
    .map(({ kind, text }, at) => {
      const blank = blankPlace(runs, at, spoken);
      const before = blank === 'before' ? ' ' : '';
      const within = blank === 'within' ? ' ' : '';
      const words = escapeUTF8(text.trim()).replaceAll('[lược]', '<span class="omit">lược</span>');
      if (kind === 'same') return before + words;
      if (!spoken) return `${before}<${kind}>${within}${words}</${kind}>`;
      const head = `<span class="vh">${kind === 'del' ? 'bỏ' : 'thêm'}: </span>`;
      return `${before}<${kind}>${within}${head}${words}<span class="vh">; </span></${kind}>`;
    })
    .join('');
}
