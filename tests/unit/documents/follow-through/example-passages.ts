import { loadReference } from '#documents/reference.ts';
import { termReader } from '#documents/follow-through/passage-terms.ts';
import type { ComparedPassage } from '#documents/follow-through/score-pair.ts';

const reference = loadReference('content');
/** Reads words with the project's own lists. */
export const terms = termReader(reference);
export { reference };

/** A passage as it is compared, with the words of `text`. */
export function compared(text: string, more: Partial<ComparedPassage> = {}): ComparedPassage {
  return {
    ...terms(text),
    topic: null,
    spoken: new Map(),
    cites: new Set(),
    measures: new Set(),
    ...more,
  };
}
