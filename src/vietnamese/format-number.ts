/** A figure as Vietnamese prints it: comma for decimals, dot between thousands: `1.143`, `1,5`, `3.321`. */
export function formatNumber(value: number, digits = 3): string {
  // counts are most of what is printed; a browser takes some 10 ms to make its first number format
  if (Number.isSafeInteger(value)) return String(value).replace(THOUSANDS, '.');
  return format(digits).format(value);
}

/** Before each three digits that end a whole number. */
const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

const formats = new Map<number, Intl.NumberFormat>();

function format(digits: number): Intl.NumberFormat {
  let known = formats.get(digits);
  if (!known) {
    known = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits });
    formats.set(digits, known);
  }
  return known;
}
