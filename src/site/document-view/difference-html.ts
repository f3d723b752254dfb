import { escapeUTF8 } from 'entities';
import type { BlockChange } from '#documents/history/diff-blocks.ts';
import type { Run } from '#documents/history/diff-words.ts';
import type { Stretch } from '#documents/history/fold-blocks.ts';

const WORDS = { added: 'Thêm cả đoạn', removed: 'Bỏ cả đoạn', changed: 'Sửa', same: '' } as const;

/**
 * A difference of two versions as HTML: changed blocks with what went and what came, unchanged ones folded. `page` is the
 * address of the document, for links to its blocks; none where its anchors are of another version.
 */
export function differenceHtml(stretches: readonly Stretch[], page: string | null): string {
  return stretches.map((stretch) => stretchHtml(stretch, page)).join('\n');
}

function stretchHtml(stretch: Stretch, page: string | null): string {
  if (stretch.kind === 'changed')
    return stretch.blocks.map((one) => blockHtml(one, page)).join('\n');
  const { before, after, left } = stretch;
  const count = before.length + after.length + left;
  const said = `${String(count)} đoạn không đổi`;
  if (before.length + after.length === 0) return `<p class="df-left">${said}</p>`;
  const rest = left > 0 ? `<p class="df-left">Ở giữa còn ${String(left)} đoạn không đổi.</p>` : '';
  const inner = [
    ...before.map((one) => blockHtml(one, page)),
    rest,
    ...after.map((one) => blockHtml(one, page)),
  ];
  return `<details class="df-same"><summary>${said}</summary>${inner.filter(Boolean).join('\n')}</details>`;
}

function blockHtml(
  { kind, anchor, number, heading, runs }: BlockChange,
  page: string | null,
): string {
  const text = escapeUTF8(number ?? '');
  const isThere = page !== null && anchor !== null && kind !== 'removed';
  const mark =
    number === null
      ? ''
      : isThere
        ? `<a class="so" href="${escapeUTF8(`${page}#${anchor}`)}">${text}</a>`
        : `<span class="so">${text}</span>`;
  const what = WORDS[kind] && `<span class="df-k">${WORDS[kind]}</span>`;
  const words = runs.map((run) => runHtml(run, kind === 'changed')).join('');
  return `<div class="df ${kind}">${mark}<div>${what}<p${heading ? ' class="df-h"' : ''}>${words}</p></div></div>`;
}

/** Words that went and words that came, with what a reader who does not see them has to hear. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map((run) => runHtml(run, true)).join('');
}

/** A stretch of words; a blank before it stays outside of its mark. Of a whole block its head has said what it is. */
function runHtml({ kind, text }: Run, spoken: boolean): string {
  const blank = /^\s/u.test(text) ? ' ' : '';
  const words = escapeUTF8(text.trim()).replaceAll('[lược]', '<span class="omit">lược</span>');
  if (kind === 'same') return blank + words;
  if (!spoken) return `${blank}<${kind}>${words}</${kind}>`;
  const head = `<span class="vh">${kind === 'del' ? 'bỏ' : 'thêm'}: </span>`;
  return `${blank}<${kind}>${head}${words}<span class="vh">; </span></${kind}>`;
}
