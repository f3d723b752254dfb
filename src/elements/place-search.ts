/** Names of one letter as the site has them: see `NameData`. */
export interface PlaceData {
  words: string[];
  rows: [name: string, about: number, now: number, path: number, near: number][];
}

/** A place that was found: its name, what it is and was, and the page to open. */
export interface FoundPlace {
  name: string;
  about: string;
  now: string;
  path: string;
  /** Of which place the page is; empty where it is of this very one. */
  near: string;
}

/** Kinds of unit as they are typed before a name, folded; the longest first. */
const KINDS: [typed: RegExp, kind: string][] = [
  [/^(?:thanh pho|tp\.?)\s+/, 'thanh pho'],
  [/^(?:thi tran|tt\.?)\s+/, 'thi tran'],
  [/^(?:thi xa|tx\.?)\s+/, 'thi xa'],
  [/^dac khu\s+/, 'dac khu'],
  [/^tinh\s+/, 'tinh'],
  [/^(?:huyen|h\.)\s*/, 'huyen'],
  [/^(?:quan|q\.)\s*/, 'quan'],
  [/^(?:phuong|p\.)\s*/, 'phuong'],
  [/^(?:xa|x\.)\s*/, 'xa'],
];

/** Ways to read what was typed, without marks: the whole as a name, and a kind with a name. */
export function readings(plain: string): { kind: string; name: string }[] {
  // “phường 06” is Phường 6
  const text = plain
    .replace(/[\s,]+/g, ' ')
    .replace(/ 0+(?=\d)/g, ' ')
    .trim();
  const kind = KINDS.find(([typed]) => typed.test(text));
  const whole = { kind: '', name: text };
  const rest = kind ? text.replace(kind[0], '') : '';
  return kind && rest !== '' ? [{ kind: kind[1], name: rest }, whole] : [whole];
}

/** Most that are shown. */
const MOST = 12;

/** Names without marks, by letter: made once, asked at each key. */
const folded = new WeakMap<PlaceData, string[]>();

/** Wide units come before narrow ones of the same name. */
const WIDE = /^(?:tỉnh|thành phố|huyện|quận|thị xã)/u;

/**
 * Places whose name begins as typed, of the letters fetched: the whole name first, then with the marks as typed, then what has
 * a page of its own. `fold` takes the marks off; a kind typed before the name counts.
 */
export function findPlaces(
  typed: string,
  letters: readonly PlaceData[],
  fold: (text: string) => string,
): { found: FoundPlace[]; total: number } {
  const wanted = readings(fold(typed)).filter(({ name }) => name !== '');
  const marked = typed.normalize('NFC').trim().toLowerCase();
  const all: { row: PlaceData['rows'][number]; words: readonly string[]; score: number }[] = [];
  for (const letter of letters) {
    const { words, rows } = letter;
    const names = folded.get(letter) ?? rows.map(([name]) => fold(name));
    folded.set(letter, names);
    rows.forEach((row, index) => {
      const [name, about, , , near] = row;
      const plain = names[index] ?? '';
      const what = words[about] ?? '';
      const hit = wanted.find(
        (one) => plain.startsWith(one.name) && fold(what).startsWith(one.kind),
      );
      if (!hit) return;
      const asTyped = name.toLowerCase().startsWith(marked.slice(-hit.name.length));
      const score =
        (plain === hit.name ? 8 : 0) +
        (asTyped ? 4 : 0) +
        (near === 0 ? 2 : 0) +
        (WIDE.test(what) ? 1 : 0);
      all.push({ row, words, score });
    });
  }
  all.sort((a, b) => b.score - a.score);
  const found = all.slice(0, MOST).map(({ row: [name, ...numbers], words }): FoundPlace => {
    const [about = '', now = '', path = '', near = ''] = numbers.map((one) => words[one] ?? '');
    return { name, about, now, path, near };
  });
  return { found, total: all.length };
}
