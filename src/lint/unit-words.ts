import type { Unit } from '../places/model.ts';
import { namesOf } from '../places/names-of.ts';
import { normalise } from '../vietnamese/normalise.ts';

/** Words of the names of units, former names included, in lower case: many are of other languages and no syllables. */
export function unitWords(units: readonly Pick<Unit, 'name' | 'changes'>[]): Set<string> {
  const words = new Set<string>();
  for (const unit of units)
    for (const own of namesOf(unit))
      for (const [word] of normalise(own)
        .toLowerCase()
        .matchAll(/\p{L}+/gu))
        words.add(word);
  return words;
}
