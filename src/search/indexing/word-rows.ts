import { lexiconOf, type LexiconData } from '../lexicon.ts';
import { wordKey } from '../word-key.ts';

/**
 * Words in a row, three and more, that queries look up as one: all entries of the lexicon but places. Keys, ascending,
 * each once.
 */
export function wordRows(data: LexiconData): string[] {
  const { entries } = lexiconOf(data);
  const texts = [...entries].flatMap(([key, { kind }]) => (kind === 'place' ? [] : [key]));
  const rows = texts.map((key) => key.split(' ').map(wordKey)).filter(({ length }) => length > 2);
  return [...new Set(rows.map((row) => row.join(' ')))].sort();
}
