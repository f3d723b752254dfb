const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

/**
 * True where a word without marks has the shape of a Vietnamese syllable: `quan`, `tu`, but not `dqtv`, `ubnd`.
 * Tells an abbreviation typed in small letters from a word typed without marks.
 */
export function looksLikeSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
