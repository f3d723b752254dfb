import { escapeUTF8 } from 'entities';
import type { FigureRowView } from './figure-rows.ts';
import type { FigureGroup } from './figure-views.ts';
import { href } from './href.ts';
import { inlineHtml } from './inline.ts';

/** Figures of one place as `<tbody>`, each with its sentence; one string, because a page has a hundred of them. */
export function figureGroupHtml(
  { anchor, head, about, rows }: FigureGroup,
  sentenceOf: (row: FigureRowView) => string | null,
): string {
  const more = about && `<span class="quiet">${inlineHtml(about)}</span>`;
  const lines = rows.map((row) => rowHtml(row, sentenceOf(row)));
  return (
    `<tbody id="${escapeUTF8(anchor)}"><tr class="group"><th scope="rowgroup" colspan="3">${inlineHtml(head)}${more}</th></tr>` +
    `${lines.join('')}</tbody>`
  );
}

function rowHtml(row: FigureRowView, sentence: string | null): string {
  const quote = sentence === null ? '' : `<q>${escapeUTF8(sentence)}</q>`;
  const note = row.note === null ? '' : ` <span class="note-l">(${escapeUTF8(row.note)})</span>`;
  return (
    `<tr><td class="num">${inlineHtml(row.period)}</td><td class="r">${escapeUTF8(row.value)}</td>` +
    `<td>${quote}<span class="src"><a href="${escapeUTF8(href(row.path))}">${inlineHtml(row.source)}</a>${note}</span></td></tr>`
  );
}
