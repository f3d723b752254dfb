import type { Lexicon } from '../lexicon.ts';
import { phraseKey } from '../lexicon.ts';
import { PLACE_KINDS } from '../place-kinds.ts';
import { parseQuery } from '../query.ts';
import { isStopWord } from '../stop-words.ts';
import type { Run } from '../highlight.ts';
import type { NamedPlace } from './place-names.ts';
import { withRestored, type RestoredWord } from './restore-marks.ts';

const KIND = new RegExp(String.raw`(?:^|\s)(?:tp|tx|${PLACE_KINDS})$`, 'u');

/**
 * A query typed without marks as it was likely meant, names of places in capitals: runs of words, marked, and what
 * stands between them; empty where nothing was restored.
 */
export function readingOf(
  text: string,
  restored: readonly RestoredWord[],
  lexicon: Lexicon,
  places: ReadonlyMap<string, readonly NamedPlace[]>,
): Run[] {
  if (!restored.some(({ start, end, form }) => text.slice(start, end).toLowerCase() !== form))
    return [];
  const runs: Run[] = [];
  let last: 'word' | 'place' | 'stop' | null = null;
  for (const { kind, text: words, stop } of parseQuery(withRestored(text, restored), lexicon)
    .units) {
    // how something is asked is no part of what is asked for
    if (stop || isStopWord(words, false)) {
      last = 'stop';
      continue;
    }
    const now = kind === 'place' ? 'place' : 'word';
    const before = runs.at(-1);
    const place = now === 'place' ? places.get(phraseKey(words))?.[0]?.name : undefined;
    const short = kind === 'abbreviation' && !words.includes(' ');
    const shown = place ?? (short ? words.toUpperCase() : capitals(words, now === 'place'));
    // “xã Lương Bằng” is one name
    const together = now === 'word' || KIND.test(before?.text ?? '');
    if (together && last === 'word' && before) before.text += ` ${shown}`;
    else {
      if (before) runs.push({ text: now === 'place' ? ' ở ' : ', ', marked: false });
      runs.push({ text: shown, marked: true });
    }
    last = now;
  }
  return runs;
}

const capitals = (words: string, isName: boolean): string =>
  isName ? words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi')) : words;
