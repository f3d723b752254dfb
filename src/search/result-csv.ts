import { slug } from '#vietnamese/slug.ts';
import type { RegisterEntry } from './register.ts';

const COLUMNS: readonly [title: string, field: keyof RegisterEntry][] = [
  ['Nhan đề', 'title'],
  ['Số, ký hiệu', 'number'],
  ['Cơ quan ban hành', 'issuer'],
  ['Ngày', 'date'],
  ['Địa phương', 'place'],
  ['Nay thuộc', 'now'],
  ['Loại văn bản', 'kind'],
];

/** What a spreadsheet would run as a formula, also in wide letters. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell as RFC 4180 has it; one that a spreadsheet would run stands behind an apostrophe, which makes it text. */
function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A list of documents as CSV: UTF-8 with a byte order mark, so that spreadsheets read the marks, lines ended by CRLF.
 * `addressOf` makes the whole address of a path.
 */
export function resultCsv(
  entries: readonly RegisterEntry[],
  addressOf: (path: string) => string,
): string {
  const head = [...COLUMNS.map(([title]) => title), 'Địa chỉ'];
  const rows = entries.map((entry) => [
    ...COLUMNS.map(([, field]) => entry[field]),
    addressOf(entry.url),
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Name of the file, by what was searched: `luu-tuyen-quan-ha-nam.csv`. */
export function csvName(q: string): string {
  const words = slug(q.slice(0, 120)).slice(0, 60).replace(/-+$/, '');
  return `luu-${words || 'danh-sach'}.csv`;
}
