import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addPlaces, chain, FIELD, pack, type Occurrences } from '#search/occurrences.ts';
import { decodeAllWords, type IndexedWord } from '#search/indexing/pagefind-format.ts';
import { withoutSignature } from '#search/pagefind-signature.ts';
import type { Unit } from '#search/query.ts';
import type { Term } from '#search/term.ts';
import type { Spelling } from '#search/unit-occurrences.ts';

/** Every word of Pagefind's own index with all its places, to compare ours with. */
export function pagefindWords(folder: string): Map<string, IndexedWord> {
  const index = join(folder, 'pagefind/index');
  const words = readdirSync(index).flatMap((name) => [
    ...decodeAllWords(withoutSignature(gunzipSync(readFileSync(join(index, name))))),
  ]);
  return new Map(words.map((word) => [word.word, word]));
}

function termPlaces(
  words: Map<string, IndexedWord>,
  { keys, forms }: Term,
  { marked, exact }: Spelling,
): Occurrences {
  const found: Occurrences = new Map();
  for (const { form, postings } of keys.flatMap((key) => words.get(key)?.spellings ?? [])) {
    const typed = forms.includes(form);
    if (exact && !typed) continue;
    for (const { page, body, meta } of postings) {
      const places = found.get(page) ?? [];
      found.set(page, places);
      for (const word of body) places.push(pack(word, 0, typed || !marked));
      for (const [field, word] of meta)
        places.push(pack((field + 1) * FIELD + word, 0, typed || !marked));
    }
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return found;
}

/** Places of a unit by going through all places of all its words. */
export function placesByHand(
  words: Map<string, IndexedWord>,
  { phrases }: Unit,
  spelling: Spelling,
): Occurrences {
  const found: Occurrences = new Map();
  for (const { terms, typed } of phrases) {
    const way = typed ? spelling : { marked: false, exact: false };
    addPlaces(found, chain(terms.map((term) => termPlaces(words, term, way))));
  }
  return found;
}
