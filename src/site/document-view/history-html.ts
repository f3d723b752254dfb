import { escapeUTF8 } from 'entities';
import { formatDate } from '#vietnamese/format-date.ts';
import { href } from '../href.ts';
import { inlineHtml } from '../inline.ts';
import type { HistoryItem } from './history-list.ts';

/** Lines of “Lịch sử” as `<li>` elements; one string, on the hot path of documents. */
export function historyHtml(items: readonly HistoryItem[]): string {
  return items
    .map(({ id, day, label, text, path }) => {
      const at = id === null ? '' : ` id="${escapeUTF8(id)}"`;
      const said = formatDate(day);
      const time = `<time datetime="${day}">${said}</time>, ${label.toLocaleLowerCase('vi')}`;
      const link =
        path === null
          ? ''
          : `<a class="by" href="${escapeUTF8(href(path))}">Xem chỗ đã đổi<span class="vh"> ngày ${said}</span></a>`;
      return `<li${at}><span class="rel">${time}</span>\n${inlineHtml(text)}${link}</li>`;
    })
    .join('\n');
}
