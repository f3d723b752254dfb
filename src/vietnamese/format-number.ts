/** A figure as Vietnamese prints it: comma for decimals, dot between thousands: `1.143`, `1,5`, `3.321`. */
export function formatNumber(value: number, digits = 3): string {
  return format(digits).format(value);
}

const formats = new Map<number, Intl.NumberFormat>();

function format(digits: number): Intl.NumberFormat {
  let known = formats.get(digits);
  if (!known) {
    known = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits });
    formats.set(digits, known);
  }
  return known;
}
