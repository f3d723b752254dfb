import { escapeUTF8 } from 'entities';
import type { Standing } from '#documents/standing.ts';
import { href } from './href.ts';
import { inlineHtml } from './inline.ts';
import { sign } from './signs.ts';

/** A document as one line of a register; words as printed, nothing escaped. Small, because lists pass many as props. */
export interface RegisterRow {
  path: string;
  title: string;
  /** `20/12/2024`, `tháng 10/2020`, `chưa rõ`. */
  day: string;
  number: string | null;
  docType: string;
  issuer: string;
  /** `Kim Động, Hưng Yên`. */
  place: string;
  /** `nay thuộc 5 xã, phường`, or `null` where the place stands as it was. */
  now: string | null;
  standing: Pick<Standing, 'sign' | 'word'> | null;
  /** In a preview, of a document that is not public. */
  draft?: true;
}

const TONES = { 'in-force': 'ok', amended: 'amend', ended: 'ended', unknown: 'unknown' } as const;

/** Sign and word of a standing. */
export function standingHtml({ sign: name, word }: Pick<Standing, 'sign' | 'word'>): string {
  return `<span class="state ${TONES[name]}">${sign(name)}${escapeUTF8(word)}</span>`;
}

// a document stands in a dozen lists, with the same row
const made = new WeakMap<RegisterRow, string>();

/** Rows as `<li>` elements of `.reg`; one string, on the hot path of lists. */
export function registerRows(rows: readonly RegisterRow[]): string {
  return rows
    .map((row) => {
      const html = made.get(row) ?? registerRow(row);
      made.set(row, html);
      return html;
    })
    .join('\n');
}

function registerRow(row: RegisterRow): string {
  const number =
    row.number === null
      ? '<span class="quiet">không số</span>'
      : `<span class="nb">${escapeUTF8(row.number)}</span>`;
  const place = row.now === null ? row.place : `${row.place}, ${row.now}`;
  const standing = row.standing ? `<span>${standingHtml(row.standing)}</span>` : '';
  return (
    `<li${row.draft ? ' class="nhap"' : ''}><div class="dn"><span class="d num">${escapeUTF8(row.day)}</span> <span class="n">${number}</span></div>` +
    `<div><p class="t"><a href="${escapeUTF8(href(row.path))}">${inlineHtml(row.title)}</a></p>` +
    `<p class="m"><span class="k">${escapeUTF8(row.docType)}</span> <span>${inlineHtml(row.issuer)}</span> ` +
    `<span>${inlineHtml(place)}</span>${standing && ` ${standing}`}</p></div></li>`
  );
}
