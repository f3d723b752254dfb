/**
 * An EDTF day as people read it: `2024-12-20` → `20/12/2024`, `2025-07-01` → `01/7/2025` (day padded, month padded only for
 * 1 and 2, as official documents write), `2020-10` → `tháng 10/2020`, `2020` → `năm 2020`, `XXXX-01-18` → `18/01, năm chưa rõ`.
 * Of what is unknown nothing is printed but that it is: all unknown → `chưa rõ`.
 */
export function formatDate(edtf: string): string {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = edtf.split('-');
  const knownYear = year !== 'XXXX';
  const knownMonth = month !== 'XX';
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  if (day !== 'XX' && knownMonth) {
    return knownYear ? `${day}/${shortMonth}/${year}` : `${day}/${shortMonth}, năm chưa rõ`;
  }
  if (day !== 'XX') return knownYear ? `ngày ${day}, tháng chưa rõ, năm ${year}` : 'chưa rõ';
  if (knownMonth)
    return knownYear ? `tháng ${shortMonth}/${year}` : `tháng ${shortMonth}, năm chưa rõ`;
  return knownYear ? `năm ${year}` : 'chưa rõ';
}
