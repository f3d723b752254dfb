const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const THOUSANDS = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

/**
 * A whole number from 0 to 999 999 999 999 as it is read: 168 → “một trăm sáu mươi tám”, 2005 → “hai nghìn không trăm linh năm”. Throws a
 * RangeError for any other.
 */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1000 * BILLION)
    throw new RangeError(`No words for ${String(value)}: whole numbers below a thousand billions`);
  if (value === 0) return DIGITS[0];
  const [billions, rest] = [Math.floor(value / BILLION), value % BILLION];
  const head = billions > 0 ? `${groups(billions, false)} tỷ` : '';
  return [head, groups(rest, billions > 0)].filter(Boolean).join(' ');
}

/** Groups of three digits; `inside` where a greater number goes before, so that zeros at the head are read. */
function groups(value: number, inside: boolean): string {
  const said: string[] = [];
  for (let place = THOUSANDS.length - 1; place >= 0; place -= 1) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group === 0) continue;
    said.push(belowThousand(group, inside || said.length > 0), THOUSANDS[place] ?? '');
  }
  return said.filter(Boolean).join(' ');
}

function belowThousand(value: number, inside: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const said: string[] = [];
  const hasHundreds = hundreds > 0 || inside;
  if (hasHundreds) said.push(DIGITS[hundreds] ?? '', 'trăm');
  if (tens === 1) said.push('mười');
  else if (tens > 1) said.push(DIGITS[tens] ?? '', 'mươi');
  else if (hasHundreds && ones > 0) said.push('linh');
  if (ones > 0) said.push(lastDigit(tens, ones));
  return said.join(' ');
}

/** The last digit changes after tens: hai mươi mốt, mười lăm, hai mươi tư. */
function lastDigit(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones] ?? '';
}
