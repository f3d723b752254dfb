import { putPlace } from './made-up-places.ts';
import { pack, type Occurrences } from './occurrences.ts';
import type { Phrase, Unit } from './query.ts';
import type { Term } from './term.ts';
import {
  ANY_SPELLING,
  eachPlace,
  fitting,
  keyOf,
  spellingOf,
  type Spelling,
  type Words,
} from './unit-occurrences.ts';

/** A unit of a query with its places. */
interface Standing {
  unit: Unit;
  occurrences: Occurrences;
}

/** Keys of the pairs by which single words of two phrases that follow each other are placed. */
function pairTerms(before: Phrase, after: Phrase): [Term, Term] | null {
  const [last, first] = [before.terms.at(-1), after.terms[0]];
  // rows of words have their places already
  if (!last || !first || (before.terms.length > 1 && after.terms.length > 1)) return null;
  return [last, first];
}

/** Begins to fetch what `placeNeighbours` will ask for, so that it need not be waited for later. */
export function fetchNeighbours(index: Words, units: readonly Unit[]): void {
  for (const [at, after] of units.slice(1).entries())
    for (const one of units[at]?.phrases ?? [])
      for (const two of after.phrases) {
        const terms = pairTerms(one, two);
        // whoever needs it asks again, and is told of a failure
        if (terms) index.spellings(terms.map(keyOf).join(' ')).catch(() => undefined);
      }
}

/** Puts the places of single words of two units, where one stands beside the other, among those of the units. */
async function placePair(
  index: Words,
  before: Standing & { phrase: Phrase },
  after: Standing & { phrase: Phrase },
  spelling: Spelling,
): Promise<void> {
  const terms = pairTerms(before.phrase, after.phrase);
  if (!terms) return;
  const single = [before, after].map(({ phrase }) => phrase.terms.length === 1);
  const marked = [before, after].map(({ phrase }) => spellingOf(phrase, spelling).marked);
  const both = before.phrase.typed && after.phrase.typed ? spelling : ANY_SPELLING;
  for (const { spelled, typed } of await fitting(index, terms, both)) {
    const exact = typed.map((one, at) => one || marked[at] !== true);
    eachPlace(spelled, (page, start, span) => {
      if (span > 1) return;
      const ofBefore = single[0] === true && before.occurrences.get(page);
      if (ofBefore) putPlace(ofBefore, pack(start, 0, exact[0] === true));
      const ofAfter = single[1] === true && after.occurrences.get(page);
      if (ofAfter) putPlace(ofAfter, pack(start + span, 0, exact[1] === true));
    });
  }
}

/**
 * Puts real places in the stead of made-up ones wherever two units that follow each other in a query stand side by side,
 * so that whoever looks for neighbours finds them. Changes the occurrences. Rejects with `IndexFailure`.
 */
export async function placeNeighbours(
  index: Words,
  units: readonly Standing[],
  spelling: Spelling,
): Promise<void> {
  await Promise.all(
    units.slice(1).flatMap((after, at) => {
      const before = units[at];
      return (before?.unit.phrases ?? []).flatMap((one) =>
        after.unit.phrases.map((two) =>
          before
            ? placePair(index, { ...before, phrase: one }, { ...after, phrase: two }, spelling)
            : undefined,
        ),
      );
    }),
  );
}
