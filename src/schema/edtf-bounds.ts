/** First and last day of something, `YYYY-MM-DD`. */
interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

// a day is asked for many times: for each unit that stood on it, for each citation of its document
const known = new Map<string, Bounds>();

/** First and last day that an EDTF day can mean, `YYYY-MM-DD`; an unknown year spans from 0000 to 9999. */
export function edtfBounds(edtf: string): Bounds {
  let bounds = known.get(edtf);
  if (!bounds) known.set(edtf, (bounds = boundsOf(edtf)));
  return bounds;
}

function boundsOf(edtf: string): Bounds {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = edtf.split('-');
  if (year === 'XXXX') return { earliest: '0000-01-01', latest: '9999-12-31' };
  const hasMonth = month !== 'XX';
  const last = hasMonth ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  const from = (part: string, least: string) => (part === 'XX' ? least : part);
  return {
    earliest: `${year}-${from(month, '01')}-${from(day, '01')}`,
    latest: `${year}-${from(month, '12')}-${from(day, String(last))}`,
  };
}
