import { HIDDEN_FIELD } from './fragment.ts';
import {
  fieldOf,
  isExact,
  sideBySide,
  startOf,
  type Occurrences,
  type Place,
} from './occurrences.ts';
import type { IndexContents } from './pagefind-format.ts';

/** Weights of a ranking; the score of a unit in the body is 1. */
export interface Weights {
  /** A unit in a metadata field. */
  title: number;
  number: number;
  hidden: number;
  otherField: number;
  /** A place in the title, and in the field of the document's own place. */
  placeTitle: number;
  placeField: number;
  /** BM25: how soon repetition stops to count, and how much long texts are held back. */
  saturation: number;
  length: number;
  /** A spelling other than the one typed: in the score and in the share of the query. */
  otherScore: number;
  otherShare: number;
  /** The same for a word typed without marks among words with marks: it may be either. */
  looseScore: number;
  looseShare: number;
  /** Two units side by side, beside 1 for each of them; the whole query as one phrase. */
  neighbours: number;
  whole: number;
  /** A question word. */
  stop: number;
  /** The syllables of a compound by themselves. */
  part: number;
  /** A page stays in where at least this part of the best page's share of the query stands on it. */
  enough: number;
}

/** Found by trying on test sets of both kinds: a short query names what it wants, of a question some words are enough. */
export const WEIGHTS: Record<'short' | 'question', Weights> = {
  short: {
    title: 1.05,
    number: 2,
    hidden: 1,
    otherField: 0.2,
    placeTitle: 2.6,
    placeField: 0.7,
    saturation: 0.4,
    length: 0.45,
    otherScore: 0.4,
    otherShare: 0.45,
    looseScore: 0.1,
    looseShare: 0.9,
    neighbours: 1.25,
    whole: 1.5,
    stop: 0.2,
    part: 0,
    enough: 0.7,
  },
  question: {
    title: 0.6,
    number: 2,
    hidden: 1,
    otherField: 0.3,
    placeTitle: 1.5,
    placeField: 2.5,
    saturation: 0.3,
    length: 0.15,
    otherScore: 0.4,
    otherShare: 0.45,
    looseScore: 0.25,
    looseShare: 0.9,
    neighbours: 1.9,
    whole: 1.5,
    stop: 0.2,
    part: 0.08,
    enough: 0.45,
  },
};

/** Queries of more units are questions. */
export const QUESTION_UNITS = 6;

function fieldWeight(field: string, w: Weights): number {
  if (field === 'title') return w.title;
  if (field === 'number') return w.number;
  return field === HIDDEN_FIELD ? w.hidden : w.otherField;
}

function placeWeight(field: string, w: Weights): number {
  if (field === 'title') return w.placeTitle;
  return field === 'place' ? w.placeField : fieldWeight(field, w);
}

/** What is looked for: a unit of the query with the places it was found at. */
export interface Found {
  occurrences: Occurrences;
  stop: boolean;
  /** It is the name of a place. */
  place: boolean;
  /** Typed without marks in a query that has marks. */
  loose: boolean;
}

export interface RankedPage {
  page: number;
  score: number;
  /** Share of the query that stands on the page, by rarity of its units: 0 to 1. */
  share: number;
}

/** Frequencies by page of one unit in one zone: spelled as typed, and otherwise. */
type Frequencies = Map<number, { exact: number; other: number }>;

/** BM25's measure of how telling it is that `having` of `pages` pages have something. */
const rarity = (pages: number, having: number): number =>
  Math.log(1 + (pages - having + 0.5) / (having + 0.5));

/** Places of a unit by zone: `null` for the body, else the number of a metadata field. */
function byZone(occurrences: Occurrences, size: (place: Place, page: number) => number) {
  const zones = new Map<number | null, Frequencies>();
  for (const [page, places] of occurrences) {
    for (const place of places) {
      const zone = fieldOf(startOf(place));
      let frequencies = zones.get(zone);
      if (!frequencies) zones.set(zone, (frequencies = new Map()));
      let entry = frequencies.get(page);
      if (!entry) frequencies.set(page, (entry = { exact: 0, other: 0 }));
      if (isExact(place)) entry.exact += size(place, page);
      else entry.other += size(place, page);
    }
  }
  return zones;
}

/** Rarity of the spelling typed, or of any spelling where the one typed does not occur. */
function exactRarity(pages: number, occurrences: Occurrences): number {
  let exact = 0;
  for (const places of occurrences.values()) if (places.some(isExact)) exact += 1;
  return rarity(pages, exact > 0 ? exact : occurrences.size);
}

/**
 * Ranks pages by BM25 over the units of a query, each zone (body, title, number …) with its own rarities, and over
 * neighbouring units as pairs (a sequential dependence model: Metzler and Croft 2005), times the share of the query
 * they hold. Partial matches stay in where enough of the query stands on them. Units found nowhere are left out
 * before.
 */
export function rankPages(
  contents: IndexContents,
  found: readonly Found[],
  parts: readonly Occurrences[] = [],
): RankedPage[] {
  const count = contents.pages.length;
  const average = contents.pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const w = WEIGHTS[found.length > QUESTION_UNITS ? 'question' : 'short'];
  const weights = contents.fields.map((name) => fieldWeight(name, w));
  const placeWeights = contents.fields.map((name) => placeWeight(name, w));
  const saturate = (value: number): number => (value * (w.saturation + 1)) / (value + w.saturation);
  const scores = new Map<number, number>();
  const masses = new Map<number, number>();

  const size = (place: Place, page: number): number =>
    fieldOf(startOf(place)) === null
      ? 1 / (1 - w.length + (w.length * (contents.pages[page]?.words ?? 0)) / average)
      : 1;
  const addScores = (
    occurrences: Occurrences,
    weight: number,
    other: number,
    fields = weights,
  ): void => {
    for (const [zone, frequencies] of byZone(occurrences, size)) {
      const zoneWeight = weight * (zone === null ? 1 : (fields[zone] ?? 0));
      let having = 0;
      for (const { exact } of frequencies.values()) if (exact > 0) having += 1;
      const rarityTyped = rarity(count, having);
      const rarityAny = rarity(count, frequencies.size);
      for (const [page, { exact, other: near }] of frequencies) {
        const typed = exact > 0 ? rarityTyped * saturate(exact + other * near) : 0;
        const best = Math.max(typed, other * rarityAny * saturate(near));
        scores.set(page, (scores.get(page) ?? 0) + zoneWeight * best);
      }
    }
  };

  const spelling = { score: w.otherScore, share: w.otherShare };
  const weighed = found.map(({ occurrences, stop, loose, place }) => ({
    occurrences,
    weight: stop ? w.stop : 1,
    other: loose ? { score: w.looseScore, share: w.looseShare } : spelling,
    fields: place ? placeWeights : weights,
  }));
  let total = 0;
  for (const part of parts) addScores(part, w.part, spelling.score);
  for (const { occurrences, weight, other, fields } of weighed) {
    addScores(occurrences, weight, other.score, fields);
    const mass = weight < 1 ? 0 : exactRarity(count, occurrences);
    total += mass;
    for (const [page, places] of occurrences) {
      masses.set(page, (masses.get(page) ?? 0) + mass * (places.some(isExact) ? 1 : other.share));
    }
  }
  for (const [index, after] of weighed.entries()) {
    const before = weighed[index - 1];
    if (!before) continue;
    const pair = sideBySide(before.occurrences, after.occurrences);
    const other = Math.min(before.other.score, after.other.score);
    addScores(pair, w.neighbours * Math.min(before.weight, after.weight), other);
  }
  if (found.length > 2) {
    const whole = found.reduce<Occurrences | null>(
      (standing, { occurrences }) => (standing ? sideBySide(standing, occurrences) : occurrences),
      null,
    );
    addScores(whole ?? new Map(), w.whole, spelling.score);
  }

  const ranked = [...masses].map(([page, mass]) => {
    const share = total > 0 ? mass / total : 1;
    return { page, score: (scores.get(page) ?? 0) * share, share };
  });
  const best = ranked.reduce((most, { share }) => Math.max(most, share), 0);
  return ranked
    .filter(({ share }) => share >= w.enough * best)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
