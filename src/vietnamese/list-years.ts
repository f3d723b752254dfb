import { formatYears } from './format-years.ts';

/** Years in words: runs of three or more as a range, `2018, 2020–2022, 2024`. Upwards, each once. */
export function listYears(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs
    .map(({ from, to }) =>
      to - from === 1 ? `${String(from)}, ${String(to)}` : formatYears(from, to),
    )
    .join(', ');
}
