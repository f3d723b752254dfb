import type { AttributeRow } from './document-view/attribute-box.ts';
import { inlineHtml } from './inline.ts';
import { escapeUTF8 } from 'entities';

/** Rows of the attribute box (`.rec`) as elements of a `<dl>`; one string, on the hot path of documents. */
export function attributeRows(rows: readonly AttributeRow[]): string {
  return rows
    .map(({ label, value, basis, rest, wide }) => {
      const parts = [
        inlineHtml(value),
        basis && `<span class="src">(${escapeUTF8(basis)})</span>`,
        rest &&
          '<details class="more">\n' +
            `<summary>${escapeUTF8(rest.summary)}</summary>\n${inlineHtml(rest.value)}\n</details>`,
      ];
      return (
        `<div${wide ? ' class="wide"' : ''}>\n<dt>${escapeUTF8(label)}</dt>\n` +
        `<dd>\n${parts.filter(Boolean).join('\n')}\n</dd>\n</div>`
      );
    })
    .join('\n');
}
