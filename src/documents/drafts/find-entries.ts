import { findEntry, type Choice, type Found } from './find-entry.ts';

/**
 * Several entries of a list, parted by commas or semicolons, by key, name or the number under which they were shown
 * (`shown`, from 1). A name that has commas itself may be written whole.
 */
export function findEntries(
  typed: string,
  entries: readonly Choice[],
  shown: readonly Choice[] = [],
): Found<string[]> {
  const whole = findEntry(typed, entries);
  if ('value' in whole && whole.exact) return { value: [whole.value], exact: true };
  const values: string[] = [];
  let exact = true;
  for (const piece of typed.split(/[,;]/u).map((text) => text.trim())) {
    if (piece === '') continue;
    const numbered = /^\d+$/u.test(piece) ? shown[Number(piece) - 1] : undefined;
    const found = numbered ? { value: numbered.value, exact: true } : findEntry(piece, entries);
    if ('fault' in found) return found;
    if ('choices' in found) {
      const names = found.choices.slice(0, 5).map(({ label }) => `“${label}”`);
      return { fault: `“${piece}” có thể là ${names.join(', ')}.`, remedy: 'Ghi rõ hơn.' };
    }
    if (!values.includes(found.value)) values.push(found.value);
    exact &&= found.exact;
  }
  return values.length === 0 && 'fault' in whole ? whole : { value: values, exact };
}
