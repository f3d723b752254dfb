import type { FigureValue } from '#documents/figures/parse-value.ts';
import { formatNumber } from '#vietnamese/format-number.ts';

/** A value in short: `1.205`, `≈ 900`, `> 9`, `1–2`. */
export function valueWords({ low, high, sense }: FigureValue): string {
  if (sense === 'range') return `${formatNumber(low)}–${formatNumber(high)}`;
  const sign = { exact: '', about: '≈ ', above: '> ', below: '< ' }[sense];
  return `${sign}${formatNumber(low)}`;
}
