import type { ListItem } from './document-view/list-item.ts';
import { inlineHtml } from './inline.ts';

/** Items of a ruled list (`.cl`) as `<li>` elements; one string, on the hot path of documents. */
export function ruledItems(items: readonly ListItem[]): string {
  let html = '';
  for (const { label, text, below } of items) {
    const words = inlineHtml(text);
    html += html === '' ? '<li>\n' : '\n<li>\n';
    if (label) html += `<span class="rel">${inlineHtml(label)}</span>\n`;
    if (words) html += `${words}\n`;
    if (below) html += `<span class="by">${inlineHtml(below)}</span>\n`;
    html += '</li>';
  }
  return html;
}
