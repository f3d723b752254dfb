interface Candidate {
  /** Small letters. */
  rest: string[];
  /** Place of the phrase in the list given. */
  phrase: number;
}

/** Counts in how many texts each phrase stands, all of its ways to be written taken as one; texts in NFC. */
export function phraseCounter(phrases: readonly (readonly string[])[]): {
  /** One document; words parted by blanks. */
  add: (text: string) => void;
  /** Documents by place in the list. */
  counts: () => readonly number[];
} {
  const byFirst = new Map<string, Candidate[]>();
  for (const [phrase, ways] of phrases.entries())
    for (const way of ways) {
      const [first = '', ...rest] = way.toLowerCase().split(' ').map(core);
      if (first === '') continue;
      // a whole archive goes by: putting each word into small letters would take longer than all else
      const capital = first.charAt(0).toUpperCase() + first.slice(1);
      for (const form of new Set([first, capital, first.toUpperCase()])) {
        const known = byFirst.get(form);
        if (known) known.push({ rest, phrase });
        else byFirst.set(form, [{ rest, phrase }]);
      }
    }
  const counts = phrases.map(() => 0);
  return {
    add: (text) => {
      const words = text.split(' ');
      const found = new Set<number>();
      for (let at = 0; at < words.length; at++) {
        for (const { rest, phrase } of byFirst.get(core(words[at] ?? '')) ?? [])
          if (rest.every((next, index) => core(words[at + 1 + index] ?? '').toLowerCase() === next))
            found.add(phrase);
      }
      for (const phrase of found) counts[phrase] = (counts[phrase] ?? 0) + 1;
    },
    counts: () => counts,
  };
}

/** Signs that stand at words: ASCII but for letters and digits, quotation marks, dashes, dots. */
const isSign = (code: number): boolean =>
  code < 48 ||
  (code > 57 && code < 65) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 128) ||
  code === 0xb7 ||
  (code > 0x2010 && code < 0x2030);

/** A word without the signs round it. */
function core(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isSign(word.charCodeAt(start))) start += 1;
  while (end > start && isSign(word.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === word.length ? word : word.slice(start, end);
}
