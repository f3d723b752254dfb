import type { EdgeType } from '#schema/document.ts';
import { EDGE_BASIS_WORDS, EDGE_WORDS } from './wording.ts';

/** “Căn cứ, thực hiện (đọc từ câu)”: what a document does with what it cites, and on whose word. */
export function edgeWords(types: readonly EdgeType[], byEditor: boolean): string {
  const key = `${types.join(' ')} ${String(byEditor)}`;
  const words = known.get(key) ?? wordsOf(types, byEditor);
  known.set(key, words);
  return words;
}

/** What was said before: documents cite in a few ways, tens of thousands of times. */
const known = new Map<string, string>();

function wordsOf(types: readonly EdgeType[], byEditor: boolean): string {
  const words = types.map((type) => EDGE_WORDS[type]).join(', ');
  const said = words.charAt(0) + words.slice(1).toLocaleLowerCase('vi');
  // that something is named is no reading of ours
  if (types.every((type) => type === 'dan')) return said;
  return `${said} (${EDGE_BASIS_WORDS[byEditor ? 'editor' : 'text']})`;
}
