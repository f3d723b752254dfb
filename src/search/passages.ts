import type { Fragment } from './fragment.ts';
import {
  endOf,
  fieldOf,
  isExact,
  neighbours,
  startOf,
  wordOf,
  type Occurrences,
  type Place,
} from './occurrences.ts';
import type { Unit } from './query.ts';

/** A unit of the query with its places in one text. */
export interface FoundUnit {
  unit: Unit;
  occurrences: Occurrences;
}

/** Where the words of a query stand on one page: word numbers of the body, of the title, and their weight. */
export interface Marks {
  /** Weight by number of the word in the body. */
  body: ReadonlyMap<number, number>;
  /** Numbers of words in the title. */
  title: ReadonlySet<number>;
}

/** A stretch of a document that answers a query. */
export interface Passage {
  /** `null` for text before the first anchor. */
  anchor: string | null;
  label: string;
  /** Words `from` to `to` (not included) of the document's text. */
  from: number;
  to: number;
  /** True where the anchored part goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Words before and after what was found, at most; a passage is never longer than their sum and what lies between. */
const BEFORE = 8;
const LENGTH = 34;

const STOP_WEIGHT = 0.2;
const PAIR_WEIGHT = 2;

/**
 * Gathers what is to be marked on a page. `units` are in the order of the query. A word spelled otherwise than typed
 * is marked only where the spelling typed does not occur; a single syllable that somewhere on the page stands beside
 * its neighbour of the query is marked only there, so that `quan su` does not mark every *quan* and *sử*.
 */
export function marksOf(page: number, units: readonly FoundUnit[], titleField: number): Marks {
  const body = new Map<number, number>();
  const title = new Set<number>();
  const mark = (place: Place, weight: number): void => {
    const field = fieldOf(startOf(place));
    for (let word = startOf(place); word <= endOf(place); word++) {
      if (field === null) body.set(word, Math.max(weight, body.get(word) ?? 0));
      else if (field === titleField) title.add(wordOf(word));
    }
  };
  const found = units.map(({ unit, occurrences }) => {
    const places = occurrences.get(page) ?? [];
    return { unit, places: places.some(isExact) ? places.filter(isExact) : places };
  });
  const paired = new Set<number>();
  for (const [index, { places }] of found.entries()) {
    const before = found[index - 1];
    if (!before) continue;
    const pairs = neighbours(before.places, places);
    for (const pair of pairs) mark(pair, PAIR_WEIGHT);
    if (pairs.length > 0) paired.add(index - 1).add(index);
  }
  for (const [index, { unit, places }] of found.entries()) {
    const syllable = unit.kind === 'word' && !unit.text.includes(' ');
    if (syllable && (paired.has(index) || (unit.stop && paired.size > 0))) continue;
    for (const place of places) mark(place, unit.stop ? STOP_WEIGHT : 1);
  }
  return { body, title };
}

interface Stretch extends Passage {
  score: number;
}

/** The best stretch of one anchored part, words `start` to `end`; `null` where nothing stands in it. */
function bestStretch(
  start: number,
  end: number,
  marks: readonly (readonly [word: number, weight: number])[],
): { from: number; to: number; score: number } | null {
  let best: { from: number; to: number; score: number } | null = null;
  for (const [index, [first]] of marks.entries()) {
    let score = 0;
    let before = -2;
    for (let next = index; next < marks.length; next++) {
      const [word, weight] = marks[next] ?? [Infinity, 0];
      if (word >= first + LENGTH - BEFORE) break;
      score += weight * (word === before + 1 ? 1.5 : 1);
      before = word;
    }
    if (best === null || score > best.score) best = { from: first, to: 0, score };
  }
  if (!best) return null;
  // a short part is shown whole
  const whole = end - start <= LENGTH;
  const from = whole ? start : Math.max(start, Math.min(best.from - BEFORE, end - LENGTH));
  return { from, to: whole ? end : Math.min(end, from + LENGTH), score: best.score };
}

interface Part {
  id: string | null;
  location: number;
  title?: string;
}

/** A heading alone tells too little. */
const FEW_WORDS = 10;

/** The first passage of a document, for a search by filters or one that only the title answers. */
function opening(parts: readonly Part[], length: number): Passage[] {
  for (const [index, { id, title = '', location }] of parts.entries()) {
    const end = parts[index + 1]?.location ?? length;
    if (end - location < FEW_WORDS) continue;
    const to = Math.min(end, location + LENGTH);
    const rest = { cutBefore: false, cutAfter: to < end };
    return [{ anchor: id, label: title, from: location, to, ...rest }];
  }
  return [];
}

/** The passages of a document that hold most of what was looked for, best first; those alike in reading order. */
export function passagesOf(fragment: Fragment, { body }: Marks): Passage[] {
  const length = fragment.content.split(' ').length;
  const marked = [...body].sort(([a], [b]) => a - b);
  const starts = fragment.anchors.filter(
    // of anchors at one word (a section and its first point) the last is the nearest
    ({ location }, index, all) => all[index + 1]?.location !== location,
  );
  const parts: Part[] = [{ id: null, location: 0, title: '' }, ...starts];
  if (marked.length === 0) return opening(parts, length);
  const ends = parts.map((_, index) => parts[index + 1]?.location ?? length);
  // both are in the order of the text: the longest has thousands of parts and of marks
  let reached = 0;
  const stretches = parts.map((part, index): Stretch | null => {
    const end = ends[index] ?? length;
    const first = reached;
    while (reached < marked.length && (marked[reached]?.[0] ?? 0) < end) reached += 1;
    const within = marked.slice(first, reached);
    const stretch = bestStretch(part.location, end, within);
    if (stretch === null) return null;
    const cutBefore = stretch.from > part.location;
    const cutAfter = stretch.to < end;
    return { anchor: part.id, label: part.title ?? '', ...stretch, cutBefore, cutAfter };
  });
  return stretches
    .flatMap((stretch, index) => {
      if (stretch === null) return [];
      const next = ends[index + 1];
      if (next === undefined || stretch.to - stretch.from >= FEW_WORDS) return [stretch];
      // a heading says no more than its label: the text below it is shown, unless that answers by itself
      if (stretches[index + 1]) return [];
      const to = Math.min(next, stretch.from + LENGTH);
      return [{ ...stretch, score: stretch.score / 2, to, cutAfter: to < next }];
    })
    .sort((a, b) => b.score - a.score || a.from - b.from);
}
