import { KnownPlaces, withKnown } from './known-places.ts';
import { pack } from './occurrences.ts';
import type { PlaceColumns } from './place-columns.ts';
import type { Phrase, Unit } from './query.ts';
import type { Term } from './term.ts';
import {
  ANY_SPELLING,
  fitting,
  keyOf,
  spellingOf,
  type Spelling,
  type Words,
} from './unit-occurrences.ts';

/** A unit of a query with its places. */
interface Standing {
  unit: Unit;
  places: PlaceColumns;
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

/** Gathers the places of single words of two units where one stands beside the other. */
async function pairPlaces(
  index: Words,
  before: Phrase,
  after: Phrase,
  spelling: Spelling,
): Promise<(ofBefore: KnownPlaces, ofAfter: KnownPlaces) => void> {
  const terms = pairTerms(before, after);
  if (!terms) return () => undefined;
  const both = before.typed && after.typed ? spelling : ANY_SPELLING;
  const all = await fitting(index, terms, both);
  return (ofBefore, ofAfter) => {
    for (const { spelled, typed } of all) {
      const [first = false, second = false] = [before, after].map(
        (phrase, at) => typed[at] === true || !spellingOf(phrase, spelling).marked,
      );
      const { pages, from, starts, spans } = spelled;
      for (let at = 0; at < pages.length; at++)
        for (let place = from[at] ?? 0; place < (from[at + 1] ?? 0); place++) {
          const span = spans[place] ?? 0;
          if (span > 1) continue;
          const [page, start] = [pages[at] ?? 0, starts[place] ?? 0];
          if (before.terms.length === 1) ofBefore.add(page, pack(start, 0, first));
          if (after.terms.length === 1) ofAfter.add(page, pack(start + span, 0, second));
        }
    }
  };
}

/**
 * Puts real places in the stead of made-up ones wherever two units that follow each other in a query stand side by side,
 * so that whoever looks for neighbours finds them; gives the places of the units. Rejects with `IndexFailure`.
 */
export async function placeNeighbours(
  index: Words,
  units: readonly Standing[],
  spelling: Spelling,
): Promise<PlaceColumns[]> {
  const known = units.map(() => new KnownPlaces());
  const pairs = await Promise.all(
    units.slice(1).map((after, at) => {
      const ways = (units[at]?.unit.phrases ?? []).flatMap((one) =>
        after.unit.phrases.map((two) => pairPlaces(index, one, two, spelling)),
      );
      return Promise.all(ways);
    }),
  );
  for (const [at, ways] of pairs.entries()) {
    const [before, after] = [known[at], known[at + 1]];
    if (before && after) for (const put of ways) put(before, after);
  }
  return units.map(({ places }, at) => {
    const added = known[at];
    return added ? withKnown(places, added) : places;
  });
}
