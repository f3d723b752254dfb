import { inlineHtml, type Inline } from './inline.ts';
import type { LaneItem } from './series-views.ts';

/** Set-ins and columns that the style sheet has a class for. */
const MOST_STEPS = 3;

/** A lane as nested lists: what hangs on a paper stands below it. One string; a lane may have a hundred papers. */
export function laneHtml(item: LaneItem): string {
  const { title, path, about, column, step, link, more, children } = item;
  const text: Inline = path === null ? title : { text: title, path };
  const below =
    children.length === 0 ? '' : `<ul>${children.map((child) => laneHtml(child)).join('')}</ul>`;
  return (
    `<li><div class="k${String(column)} s${String(Math.min(step, MOST_STEPS))}">` +
    (link.length > 0 ? `<span class="rel">${inlineHtml(link)}</span> ` : '') +
    `<span class="t">${inlineHtml(text)}</span> <span class="by">${inlineHtml(about)}</span>` +
    (more ? ` <span class="by">${inlineHtml(more)}</span>` : '') +
    `</div>${below}</li>`
  );
}
