// a few days end thousands of units
const known = new Map<string, string>();

/** `2025-06-30` → `2025-07-01`. */
export function dayAfter(day: string): string {
  const after =
    known.get(day) ??
    new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  known.set(day, after);
  return after;
}
