/** What a spreadsheet would run as a formula, also in wide letters; a plain number is none. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?%?$/u;

/** What a cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** A cell as RFC 4180 has it; one that a spreadsheet would run stands behind an apostrophe, which makes it text. */
function cell(value: CsvCell): string {
  const text = value === null ? '' : String(value);
  const plain = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A row, ended by CRLF. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Head of a table: the byte order mark, by which spreadsheets know UTF-8, and the names of its columns. */
export function csvHead(columns: readonly string[]): string {
  return `\ufeff${csvRow(columns)}`;
}
