const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const CHICAGO = ['*', '†', '‡', '§'];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** Word goes on after `z` with `aa`, `bb`: the letter again, once more a round. It knows no `đ`. */
const letter = (value: number) =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** A count as Word prints it in a number format of its own (`w:numFmt`): `decimal` 3 → `3`, `upperRoman` 3 → `III`. */
export function formatCounter(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > 3999) return String(value);
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'chicago':
      return (CHICAGO[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4));
    default:
      return String(value);
  }
}
