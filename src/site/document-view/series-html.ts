import { inlineHtml } from '../inline.ts';
import { ruledItems } from '../ruled-items.ts';
import type { SeriesGroup } from './series-section.ts';

/** “Chuỗi văn bản” of a document as one string, on the hot path of documents; empty where it has none. */
export function seriesHtml(groups: readonly SeriesGroup[]): string {
  if (groups.length === 0) return '';
  const parts = groups.map(({ title, items, more }) => {
    const rest = more ? `<p class="small">${inlineHtml(more)}</p>` : '';
    return `<div><h3>${title}</h3>\n<ul class="cl">${ruledItems(items)}</ul>${rest}</div>`;
  });
  return `<section class="sec" id="chuoi-van-ban"><h2>Chuỗi văn bản</h2>\n<div class="lists">${parts.join('\n')}</div></section>`;
}
