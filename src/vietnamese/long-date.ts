import { formatDate } from './format-date.ts';

/**
 * A day as documents write it out: `2024-12-20` → `ngày 20 tháng 12 năm 2024`, `2025-07-01` → `ngày 01 tháng 7 năm 2025`.
 * Where a part is unknown, as `formatDate`.
 */
export function longDate(edtf: string): string {
  const [year = 'X', month = 'X', day = 'X'] = edtf.split('-');
  if (edtf.includes('X') || day === 'X') return formatDate(edtf);
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
