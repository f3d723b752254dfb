import { isSyllable } from '#vietnamese/is-syllable.ts';
import { mapRuns } from './map-runs.ts';
import type { Run, SourceDocument } from './source-document.ts';

/** Stands for a gap of a PDF that is as wide as a narrow blank and as a letter set apart from its syllable. */
export const NARROW_GAP = '\u200A';

/**
 * The same document with its narrow gaps closed where they tear a syllable (“tư ớng”, “lã nh”), and as blanks elsewhere. Only gaps that
 * the file does not fill with a blank are asked about; text of other sources has none. Must come after decoding.
 */
export function closeTears(source: SourceDocument): SourceDocument {
  return mapRuns(source, (runs) => {
    const out: Run[] = [];
    for (const [at, run] of runs.entries()) {
      const whole = run.text;
      const text = whole.replaceAll(NARROW_GAP, (_, index: number) => {
        const before = index === 0 ? (out.at(-1)?.text ?? '') : whole.slice(0, index);
        const after =
          index === whole.length - 1 ? (runs[at + 1]?.text ?? '') : whole.slice(index + 1);
        return isTorn(/\p{L}+$/u.exec(before)?.[0] ?? '', /^\p{L}+/u.exec(after)?.[0] ?? '')
          ? ''
          : ' ';
      });
      out.push({ ...run, text });
    }
    return out;
  });
}

function isTorn(before: string, after: string): boolean {
  if (before === '' || after === '' || /\p{Lu}/u.test(after)) return false;
  return isSyllable(before + after) && !(isSyllable(before) && isSyllable(after));
}
