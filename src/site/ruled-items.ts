import type { ListItem } from './document-view/list-item.ts';
import { inlineHtml } from './inline.ts';

/** Items of a ruled list (`.cl`) as `<li>` elements; one string, on the hot path of documents. */
export function ruledItems(items: readonly ListItem[]): string {
  return items
    .map(({ label, text, below }) => {
      const parts = [
        label && `<span class="rel">${inlineHtml(label)}</span>`,
        inlineHtml(text),
        below && `<span class="by">${inlineHtml(below)}</span>`,
      ];
      return `<li>\n${parts.filter(Boolean).join('\n')}\n</li>`;
    })
    .join('\n');
}
