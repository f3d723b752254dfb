import MiniSearch from 'minisearch';
import { fold } from '#vietnamese/fold.ts';
import type { Engine } from './engine.ts';
import type { SetDocument } from './read-set.ts';

/** MiniSearch over folded syllables, a title counting double; of the settings tried the best: no prefixes, little fuzziness. */
export function minisearchEngine(documents: readonly SetDocument[]): Engine {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u),
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { title: 2 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  index.addAll(
    documents.map(({ id, title, number, paragraphs }) => ({
      id,
      title: `${title} ${number}`,
      text: paragraphs.join('\n'),
    })),
  );
  return {
    answer: (query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => id as string),
      ),
  };
}
