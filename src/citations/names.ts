import { placeTones } from '../vietnamese/place-tones.ts';

/** Names by which texts cite laws, ready to be looked for. */
export interface CitationNames {
  /** Finds any of the names, longest first; `null` where there are none. */
  pattern: RegExp | null;
}

/** A name in one spelling: lower case, tones placed, blanks single. Two spellings of one name have one key. */
export function nameKey(name: string): string {
  return placeTones(name).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Compiles names for `recognise`; make it once. Marks and words count, case and the placement of tones do not. */
export function citationNames(names: Iterable<string>): CitationNames {
  const keys = [...new Set([...names].map(nameKey))].sort((a, b) => b.length - a.length);
  if (keys.length === 0) return { pattern: null };
  const escaped = keys.map((key) =>
    key.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
  );
  // “pháp luật nghĩa vụ quân sự”, “dự luật …” name no law
  const before = String.raw`(?<![\p{L}\p{N}])(?<!(?:pháp|kỷ|dự)\s+)`;
  return { pattern: new RegExp(`${before}(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu') };
}
