import { compoundKey, type CompoundIndex } from './compound-index.ts';

const NBSP = '\u00A0';
/** Longer compounds are made of shorter words (`quốc phòng` + `toàn dân`) and may break between them. */
const MOST = 3;

/**
 * A title in which no line breaks inside a word: the blanks within compounds of two or three syllables become U+00A0.
 * The text is otherwise unchanged; for titles only, never for running text or for what is copied.
 */
export function joinCompounds(title: string, index: CompoundIndex): string {
  // odd places are what stands between the syllables; before the first and after the last one may be none
  const parts = title.split(/([^\p{L}\p{M}]+)/u);
  for (let at = 0; at < parts.length; at += 2) {
    const length = matchAt(parts, at, index);
    for (let next = 1; next < length; next++) parts[at + next * 2 - 1] = NBSP;
    if (length > 1) at += (length - 1) * 2;
  }
  return parts.join('');
}

/** Syllables of the longest compound that begins at a part; 0 where none does. */
function matchAt(parts: readonly string[], at: number, index: CompoundIndex): number {
  const first = parts[at] ?? '';
  if (first === '') return 0;
  const found = index
    .get(compoundKey(first))
    ?.find(
      (syllables) =>
        syllables.length <= MOST &&
        syllables.every(
          (syllable, step) =>
            step === 0 ||
            (parts[at + step * 2 - 1] === ' ' &&
              compoundKey(parts[at + step * 2] ?? '') === syllable),
        ),
    );
  return found?.length ?? 0;
}
