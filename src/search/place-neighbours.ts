import { withKnown } from './made-up-places.ts';
import { pack, type Occurrences } from './occurrences.ts';
import type { Phrase, Unit } from './query.ts';
import type { Term } from './term.ts';
import {
  addPlace,
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

/** Places of single words of two units, known from where one stands beside the other. */
async function knownBeside(
  index: Words,
  before: Phrase,
  after: Phrase,
  spelling: Spelling,
): Promise<[before: Occurrences, after: Occurrences]> {
  const known: [Occurrences, Occurrences] = [new Map(), new Map()];
  const terms = pairTerms(before, after);
  if (!terms) return known;
  const single = [before.terms.length === 1, after.terms.length === 1];
  const both = before.typed && after.typed ? spelling : ANY_SPELLING;
  for (const { spelled, typed } of await fitting(index, terms, both)) {
    const [one, two] = [before, after].map(
      (phrase, at) => typed[at] === true || !spellingOf(phrase, spelling).marked,
    );
    eachPlace(spelled, (page, start, span) => {
      if (span > 1) return;
      if (single[0]) addPlace(known[0], page, pack(start, 0, one === true));
      if (single[1]) addPlace(known[1], page, pack(start + span, 0, two === true));
    });
  }
  return known;
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

/**
 * Puts real places in the stead of made-up ones wherever two units that follow each other in a query stand side by side,
 * so that whoever looks for neighbours finds them. Changes the occurrences. Rejects with `IndexFailure`.
 */
export async function placeNeighbours(
  index: Words,
  units: readonly Standing[],
  spelling: Spelling,
): Promise<void> {
  const pairs = units.slice(1).map((after, at) => ({ before: units[at] ?? after, after }));
  const known = await Promise.all(
    pairs.map(({ before, after }) =>
      Promise.all(
        before.unit.phrases.flatMap((one) =>
          after.unit.phrases.map((two) => knownBeside(index, one, two, spelling)),
        ),
      ),
    ),
  );
  for (const [at, { before, after }] of pairs.entries())
    for (const [ofBefore, ofAfter] of known[at] ?? []) {
      place(before.occurrences, ofBefore);
      place(after.occurrences, ofAfter);
    }
}

function place(occurrences: Occurrences, known: Occurrences): void {
  for (const [page, places] of known) {
    const standing = occurrences.get(page);
    if (standing) occurrences.set(page, withKnown(standing, places));
  }
}
