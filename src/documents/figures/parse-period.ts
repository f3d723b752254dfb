/** Whole years, both counted in. */
export interface FigurePeriod {
  from: number;
  to: number;
}

const YEARS =
  /^(?:(?:năm|giai đoạn|thời kỳ|nhiệm kỳ)\s+)?((?:19|20|21)\d{2})(?:\s*[-–—]\s*((?:19|20|21)\d{2}))?$/u;

/** A period of whole years: `2024`, `2015–2020`, `giai đoạn 2021–2025`; `null` for anything else, such as a half year. */
export function parsePeriod(text: string): FigurePeriod | null {
  const found = YEARS.exec(text.normalize('NFC').toLocaleLowerCase('vi').trim());
  if (!found) return null;
  const from = Number(found[1]);
  const to = found[2] === undefined ? from : Number(found[2]);
  return to < from ? null : { from, to };
}
