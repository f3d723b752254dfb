/**
 * An EDTF day as the site prints it: `20/12/2024`, `01/7/2025` (the day padded, the month only for 1 and 2, as state
 * papers do), `tháng 10/2020`, `2020`; without its year `18/01`. Unknown altogether: `chưa rõ`.
 */
export function printDay(edtf: string): string {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = edtf.split('-');
  const knownYear = year !== 'XXXX';
  if (month === 'XX') return knownYear ? year : 'chưa rõ';
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  const end = knownYear ? `/${year}` : '';
  return day === 'XX' ? `tháng ${shortMonth}${end}` : `${day}/${shortMonth}${end}`;
}

/** Days from and to, with what both share printed once: `Từ 01/11 đến 31/12/2026`; either may be missing. */
export function printSpan(from: string | undefined, until: string | undefined): string {
  if (!from) return until ? `Đến ${printDay(until)}` : '';
  if (!until) return `Từ ${printDay(from)}`;
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return `Từ ${printDay(sameYear ? `XXXX${from.slice(4)}` : from)} đến ${printDay(until)}`;
}

/** Years from and to with an en dash, one year alone: `2015–2020`, `2024`. */
export function printYears(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
