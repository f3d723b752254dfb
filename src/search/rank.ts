import {
  fieldOf,
  isExact,
  sideBySide,
  startOf,
  type Occurrences,
  type Place,
} from './occurrences.ts';
import type { IndexContents } from './pagefind-format.ts';

/** How much a unit counts in a metadata field, beside 1 in the body. */
const FIELD_WEIGHTS: Readonly<Record<string, number>> = { title: 1.5, number: 2, x: 1 };
const OTHER_FIELD = 0.3;
/** BM25: how soon repetition stops to count, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH = 0.6;
/** A spelling other than the one typed, beside 1: in the score and in the share of the query. */
const OTHER_SPELLING = { score: 0.3, share: 0.6 };
/** The same for a word typed without marks among words with marks: it may be either. */
const LOOSE_SPELLING = { score: 0.5, share: 0.9 };
/** Two units side by side, beside 1 for each of them. */
const NEIGHBOURS = 0.7;
/** The whole query as one phrase, beside 1. */
const WHOLE = 1.5;
/** A question word, beside 1. */
const STOP = 0.15;
/** A page stays in where at least this part of the best page's share of the query stands on it. */
const ENOUGH = 0.7;

/** What is looked for: a unit of the query with the places it was found at. */
export interface Found {
  occurrences: Occurrences;
  stop: boolean;
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

const saturate = (value: number): number => (value * (SATURATION + 1)) / (value + SATURATION);

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
export function rankPages(contents: IndexContents, found: readonly Found[]): RankedPage[] {
  const count = contents.pages.length;
  const average = contents.pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const weights = contents.fields.map((name) => FIELD_WEIGHTS[name] ?? OTHER_FIELD);
  const scores = new Map<number, number>();
  const masses = new Map<number, number>();

  const size = (place: Place, page: number): number =>
    fieldOf(startOf(place)) === null
      ? 1 / (1 - LENGTH + (LENGTH * (contents.pages[page]?.words ?? 0)) / average)
      : 1;
  const addScores = (occurrences: Occurrences, weight: number, other: number): void => {
    for (const [zone, frequencies] of byZone(occurrences, size)) {
      const zoneWeight = weight * (zone === null ? 1 : (weights[zone] ?? 0));
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

  const weighed = found.map(({ occurrences, stop, loose }) => ({
    occurrences,
    weight: stop ? STOP : 1,
    other: loose ? LOOSE_SPELLING : OTHER_SPELLING,
  }));
  let total = 0;
  for (const { occurrences, weight, other } of weighed) {
    addScores(occurrences, weight, other.score);
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
    addScores(pair, NEIGHBOURS * Math.min(before.weight, after.weight), other);
  }
  if (found.length > 2) {
    const whole = found.reduce<Occurrences | null>(
      (standing, { occurrences }) => (standing ? sideBySide(standing, occurrences) : occurrences),
      null,
    );
    addScores(whole ?? new Map(), WHOLE, OTHER_SPELLING.score);
  }

  const ranked = [...masses].map(([page, mass]) => {
    const share = total > 0 ? mass / total : 1;
    return { page, score: (scores.get(page) ?? 0) * share, share };
  });
  const best = ranked.reduce((most, { share }) => Math.max(most, share), 0);
  return ranked
    .filter(({ share }) => share >= ENOUGH * best)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
