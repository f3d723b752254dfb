import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import { formatRange } from '#vietnamese/format-range.ts';
import type { Inline } from './inline.ts';
import { placeAddress } from './place-address.ts';

/**
 * A unit in running text, a link where it is shown: “huyện Kim Bảng”; without its kind where `kind` is false, with a
 * capital where it stands first.
 */
export function unitLink(
  pages: ReadonlySet<string>,
  key: string,
  { kind = true, first = false }: { kind?: boolean; first?: boolean } = {},
): Inline {
  const name = displayName(key, lastDay(knownUnit(key)), { kind });
  const text = first ? capital(name) : name;
  const path = placeAddress(pages, key);
  return path === null ? text : { text, path };
}

/** The same words with a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The days a unit stood: `đến 30/6/2025`, `từ 01/7/2025`, `không còn vào 01/01/2025`; empty where nothing is known. */
export function validityWords(key: string): string {
  const { validFrom, validUntil, goneBy, formedAfter } = knownUnit(key);
  const parts: string[] = [];
  if (validFrom !== null || validUntil !== null) parts.push(formatRange(validFrom, validUntil));
  if (validFrom === null && formedAfter !== null)
    parts.push(`lập sau ${formatRange(formedAfter, formedAfter)}`);
  if (validUntil === null && goneBy !== null)
    parts.push(`không còn vào ${formatRange(goneBy, goneBy)}`);
  return parts.join(', ');
}

/** Runs of words joined as in a sentence: `a, b và c`. */
export function joinInline(runs: readonly Inline[][]): Inline[] {
  return runs.flatMap((run, index): Inline[] => {
    if (index === 0) return run;
    return [index === runs.length - 1 ? ' và ' : ', ', ...run];
  });
}
