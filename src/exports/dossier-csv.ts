import type { DossierEntry } from '#documents/dossier/dossier-entry.ts';
import { formatDate } from '#vietnamese/format-date.ts';

const HEAD = [
  'STT',
  'Nhan đề',
  'Loại văn bản',
  'Số, ký hiệu',
  'Cơ quan',
  'Ngày',
  'Đoạn',
  'Chữ của đoạn',
  'Ghi chú',
  'Tình trạng trong kho',
  'Địa chỉ',
] as const;

/** What a spreadsheet would run as a formula, also in wide letters. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell as RFC 4180 has it, quoted also where another separator stands in it; what would run as a formula is made text. */
function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A dossier as a table: UTF-8 with a byte order mark, so that spreadsheets read the marks, lines ended by CRLF. Items that are not
 * in the archive stay in it with what is known of them.
 */
export function dossierCsv(entries: readonly DossierEntry[]): string {
  const rows = entries.map(({ item, address, facts, passage, fault }, at) => [
    String(at + 1),
    facts?.title ?? '',
    facts?.type ?? '',
    facts?.number ?? '',
    facts?.issuer ?? '',
    facts ? formatDate(facts.day) : '',
    passage?.words ?? item.anchor,
    passage?.text ?? '',
    item.note,
    fault === '' ? 'Có' : fault,
    address,
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
