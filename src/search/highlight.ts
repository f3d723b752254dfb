/** A run of text, marked or not; texts only, so that nothing in them is ever read as HTML. */
export interface Run {
  text: string;
  marked: boolean;
}

const EDGE = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/**
 * A text as runs, with the marked words told apart: always whole words, without the signs round them; neighbours are
 * marked as one. `isMarked` is asked with the number of each word. Joined together, the runs are the text.
 */
export function highlight(text: string, isMarked: (word: number) => boolean): Run[] {
  const runs: Run[] = [];
  const add = (part: string, marked: boolean): void => {
    if (part === '') return;
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += part;
    else runs.push({ text: part, marked });
  };
  // odd places are the blanks between the words
  const parts = text.split(/(\s+)/u);
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    if (!isMarked(at / 2)) {
      add(parts[at - 1] ?? '', false);
      add(word, false);
      continue;
    }
    const [, before = '', core = '', after = ''] = EDGE.exec(word) ?? [];
    const joined = before === '' && runs.at(-1)?.marked === true;
    add(parts[at - 1] ?? '', joined);
    if (core === '') add(word, false);
    else {
      add(before, false);
      add(core, true);
      add(after, false);
    }
  }
  return runs;
}
