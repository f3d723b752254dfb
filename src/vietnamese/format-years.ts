/** Years from and to with an en dash, `2021–2025`; one year alone where both are the same. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
