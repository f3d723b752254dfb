/** A run of text, marked or not; texts only, so that nothing in them is ever read as HTML. */
export interface Run {
  text: string;
  marked: boolean;
}

const EDGE = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/**
 * Words as runs, with the marked ones told apart: always whole words, without the signs round them; neighbours are
 * marked as one. `isMarked` is asked with the place of each word.
 */
export function highlight(words: readonly string[], isMarked: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  const add = (text: string, marked: boolean): void => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else runs.push({ text, marked });
  };
  for (const [index, word] of words.entries()) {
    const marked = isMarked(index);
    const [, before = '', core = '', after = ''] = EDGE.exec(word) ?? [];
    const joined = index > 0 && marked && isMarked(index - 1) && before === '';
    if (index > 0) add(' ', joined && runs.at(-1)?.marked === true);
    if (!marked || core === '') add(word, false);
    else {
      add(before, false);
      add(core, true);
      add(after, false);
    }
  }
  return runs;
}
