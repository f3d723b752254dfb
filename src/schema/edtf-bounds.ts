/** First and last day that an EDTF day can mean, `YYYY-MM-DD`; an unknown year spans from 0000 to 9999. */
export function edtfBounds(edtf: string): { earliest: string; latest: string } {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = edtf.split('-');
  if (year === 'XXXX') return { earliest: '0000-01-01', latest: '9999-12-31' };
  const known = month !== 'XX';
  const last = known ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  const from = (part: string, least: string) => (part === 'XX' ? least : part);
  return {
    earliest: `${year}-${from(month, '01')}-${from(day, '01')}`,
    latest: `${year}-${from(month, '12')}-${from(day, String(last))}`,
  };
}
