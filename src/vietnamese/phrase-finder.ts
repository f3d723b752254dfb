/** Tells of a text whether it has a phrase of a group. */
export type HasPhrase<Group extends string> = (group: Group) => boolean;

/** Signs from here on stand in no phrase. */
const LIMIT = 0x3000;

/**
 * Looks for many phrases in one pass over a text (Aho and Corasick); expressions take a pass each, and each takes as long. A phrase is
 * found in any case, inside words too, and its blank is any run of blanks. At most thirty groups; make it once.
 */
export function phraseFinder<Group extends string>(
  groups: Readonly<Record<Group, readonly string[]>>,
): (text: string) => HasPhrase<Group> {
  const names = Object.keys(groups) as Group[];
  const bits = new Map(names.map((name, at) => [name, 1 << at]));
  const { letters, width, next, ends } = machineOf(
    names.flatMap((name) => groups[name].map((phrase) => [phrase, bits.get(name) ?? 0] as const)),
  );
  return (text) => {
    let found = 0;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = next[state * width + (code < LIMIT ? (letters[code] ?? 0) : 0)] ?? 0;
      found |= ends[state] ?? 0;
    }
    return (group) => (found & (bits.get(group) ?? 0)) !== 0;
  };
}

interface Machine {
  /** Number of the letter that a sign is, by the sign's code: both cases have one, all blanks have one, signs of no phrase have 0. */
  letters: Uint8Array;
  /** How many letters there are, 0 included. */
  width: number;
  /** The state that follows a state at a letter; 0 is where nothing of a phrase has been read. */
  next: Uint16Array;
  /** Groups of the phrases that end in a state. */
  ends: Int32Array;
}

function machineOf(phrases: readonly (readonly [phrase: string, bit: number])[]): Machine {
  const signs = [...new Set(phrases.map(([phrase]) => phrase).join(''))];
  const letters = lettersOf(signs);
  const width = signs.length + 1;
  const most = phrases.reduce((sum, [phrase]) => sum + phrase.length, 1);
  const next = new Uint16Array(most * width);
  const ends = new Int32Array(most);
  let count = 1;
  for (const [phrase, bit] of phrases) {
    let state = 0;
    for (const sign of phrase) {
      const place = state * width + signs.indexOf(sign) + 1;
      state = next[place] || (next[place] = count++);
    }
    ends[state] = (ends[state] ?? 0) | bit;
  }
  const blank = signs.indexOf(' ') + 1;
  // from the shortest on: where no phrase goes on, what was read may be the beginning of another
  const shorter = new Uint16Array(count);
  const queue = [0];
  for (const state of queue)
    for (let letter = 1; letter < width; letter += 1) {
      const place = state * width + letter;
      const back = state === 0 ? 0 : (next[(shorter[state] ?? 0) * width + letter] ?? 0);
      const follows = next[place] ?? 0;
      if (follows === 0) next[place] = back;
      if (follows === 0 || follows === state) continue;
      shorter[follows] = back;
      ends[follows] = (ends[follows] ?? 0) | (ends[back] ?? 0);
      queue.push(follows);
      // further blanks change nothing
      if (letter === blank) next[follows * width + blank] = follows;
    }
  return { letters, width, next: next.slice(0, count * width), ends: ends.slice(0, count) };
}

function lettersOf(signs: readonly string[]): Uint8Array {
  return Uint8Array.from({ length: LIMIT }, (_, code) => {
    const sign = String.fromCharCode(code);
    // by way of capitals: a long ſ is an s too, as for an expression that tells no cases apart
    return signs.indexOf(/\s/u.test(sign) ? ' ' : sign.toUpperCase().toLowerCase()) + 1;
  });
}
