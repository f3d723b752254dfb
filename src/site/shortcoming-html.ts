import { escapeUTF8 } from 'entities';
import { href } from './href.ts';
import { inlineHtml } from './inline.ts';
import type { QuotedShortcoming } from './shortcoming-quotes.ts';
import type { LedgerRowView } from './shortcoming-row-view.ts';
import type { StripYear } from './year-strip.ts';

/** Ids of the signs that the legend of the page draws once; a page has thousands of them. */
export const STRIP_SIGNS = { told: 'd-neu', untold: 'd-khong' } as const;

const use = (id: string): string =>
  `<svg class="st" viewBox="0 0 12 12" aria-hidden="true"><use href="#${id}"/></svg>`;

const MARKS: Record<StripYear['mark'], { sign: string; words: string }> = {
  told: { sign: use(STRIP_SIGNS.told), words: ' có nêu' },
  untold: { sign: use(STRIP_SIGNS.untold), words: ' không thấy nêu' },
  unmarked: { sign: '<i aria-hidden="true">?</i>', words: ' chưa đánh dấu đoạn' },
  none: { sign: '', words: ' không có báo cáo' },
};

/** Years in a row, each with its sign and, for screen readers, its word; `label` says whose years they are. */
export function stripHtml(strip: readonly StripYear[], label: string): string {
  const years = strip.map(({ year, mark }) => {
    const { sign, words } = MARKS[mark];
    return `<li class="${mark}">${String(year)}${sign}<span class="vh">${words}</span></li>`;
  });
  return `<ol class="strip" aria-label="${escapeUTF8(label)}">${years.join('')}</ol>`;
}

/** A row of the ledger as `<li>`; one string, because a page has a hundred rows with hundreds of quotes. */
export function ledgerRowHtml(row: LedgerRowView, quotes: readonly QuotedShortcoming[]): string {
  const about = row.about && `<span class="quiet">${inlineHtml(row.about)}</span>`;
  const untold = row.untold ? ` <span>${escapeUTF8(row.untold)}</span>` : '';
  const more =
    row.more > 0 ? `<p class="small quiet">và ${String(row.more)} đoạn của các năm trước</p>` : '';
  return (
    `<li id="${row.place}"><h3>${inlineHtml(row.name)}${about}</h3><div>` +
    `${stripHtml(row.strip, 'Các năm')}<p class="w">${escapeUTF8(row.words)}${untold}</p>` +
    `${row.older.map(olderHtml).join('')}${quotes.map(quoteHtml).join('')}${more}</div></li>`
  );
}

function olderHtml({ name, part, strip, words, path }: LedgerRowView['older'][number]): string {
  const share = part ? ' <span class="quiet">(chỉ một phần địa bàn về đây)</span>' : '';
  return (
    `<div class="older"><p>Đơn vị tiền thân: ${inlineHtml(name)}${share}, ${escapeUTF8(words)}; ` +
    `<a href="${escapeUTF8(href(path))}">xem các đoạn</a>. Không đếm chung với nơi này.</p>` +
    `${stripHtml(strip, 'Các năm của đơn vị tiền thân')}</div>`
  );
}

function quoteHtml({ quote, text, alike }: QuotedShortcoming): string {
  const like = alike === null ? '' : `<span class="alike">${escapeUTF8(alike)}</span>`;
  return (
    `<blockquote><p><b class="num">${String(quote.year)}</b> “${escapeUTF8(text)}”</p>` +
    `<footer><a href="${escapeUTF8(href(quote.path))}">${inlineHtml(quote.source)}</a>${like}</footer></blockquote>`
  );
}
