/** A value as read: one number has `low` equal to `high`. */
export interface FigureValue {
  low: number;
  high: number;
  /** `about`: gần, khoảng; `above`: trên, ít nhất; `below`: dưới, không quá. Of a range the ends are as written. */
  sense: 'exact' | 'range' | 'about' | 'above' | 'below';
}

const SENSES: readonly (readonly [FigureValue['sense'], RegExp])[] = [
  ['below', /^(?:không quá|chưa đến|chưa tới|tối đa|dưới|nhiều nhất|<)\s*/u],
  ['above', /^(?:không dưới|ít nhất|tối thiểu|trên|hơn|quá|>)\s*/u],
  ['about', /^(?:khoảng|gần|ngót|chừng|xấp xỉ|ước|ước đạt|~|≈)\s*/u],
];

/**
 * Reads a value as Vietnamese writes it: point between thousands, comma before decimals (`1.234`, `98,5`, `01–02`, `100%`,
 * `gần 900`). `null` where it cannot be read for sure: `12.5` and `1,234` may be either, `5/18` and words are no number,
 * of 16 digits the last may get lost.
 */
export function parseValue(text: string, unit: string): FigureValue | null {
  let rest = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  let sense: FigureValue['sense'] = 'exact';
  for (const [name, words] of SENSES) {
    const found = words.exec(rest);
    if (!found) continue;
    sense = name;
    rest = rest.slice(found[0].length);
    break;
  }
  const range = /^(?:từ )?(.+?)\s*(?:–|—|-|đến|tới)\s*(.+)$/u.exec(rest);
  if (!range) {
    const number = parseNumber(withoutUnit(rest, unit));
    return number === null ? null : { low: number, high: number, sense };
  }
  const low = parseNumber(withoutUnit(range[1] ?? '', unit));
  const high = parseNumber(withoutUnit(range[2] ?? '', unit));
  if (low === null || high === null || low >= high || sense !== 'exact') return null;
  return { low, high, sense: 'range' };
}

function withoutUnit(text: string, unit: string): string {
  const own = unit.normalize('NFC').toLocaleLowerCase('vi').trim();
  return own && text.endsWith(own) ? text.slice(0, -own.length).trim() : text.trim();
}

function parseNumber(text: string): number | null {
  if (text.replace(/\D/gu, '').length > 15) return null;
  // no number of thousands begins with 0
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+$/u.test(text)) return Number(text);
  // three decimals may as well be thousands written the English way
  if (/^\d+,\d+$/u.test(text) && !/^[1-9]\d{0,2},\d{3}$/u.test(text))
    return Number(text.replace(',', '.'));
  return null;
}
