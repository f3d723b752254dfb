import { HIDDEN_FIELD } from './fragment.ts';
import {
  fieldOf,
  isExact,
  sideBySide,
  startOf,
  type Occurrences,
  type Place,
} from './occurrences.ts';
import type { IndexContents } from './open-index.ts';
import { rarity } from './rarity.ts';
import { LEAD_WORDS, QUESTION_UNITS, WEIGHTS, type Weights } from './weights.ts';
import { zoneFrequencies } from './zone-frequencies.ts';

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

/** Rarity of the spelling typed, or of any spelling where the one typed does not occur. */
function exactRarity(pages: number, occurrences: Occurrences): number {
  let exact = 0;
  for (const places of occurrences.values()) if (places.some(isExact)) exact += 1;
  return rarity(pages, exact > 0 ? exact : occurrences.size);
}

/** A unit as it is weighed. */
interface Weighed {
  occurrences: Occurrences;
  weight: number;
  /** For spellings other than the one typed. */
  other: { score: number; share: number };
}

/** Where two units, three, and all units of a query follow each other, as further things to score. */
function runsOf(units: readonly Weighed[], w: Weights) {
  const runs: { occurrences: Occurrences; weight: number; other: number }[] = [];
  const add = (occurrences: Occurrences, weight: number, of: readonly Weighed[]): void => {
    if (occurrences.size === 0) return;
    const least = Math.min(...of.map((unit) => unit.weight));
    const other = Math.min(...of.map((unit) => unit.other.score));
    runs.push({ occurrences, weight: weight * least, other });
  };
  let pair: Occurrences = new Map();
  let whole = units[0]?.occurrences ?? new Map();
  for (const [at, after] of units.entries()) {
    const before = units[at - 1];
    if (!before) continue;
    add(sideBySide(pair, after.occurrences), w.three, units.slice(at - 2, at + 1));
    pair = sideBySide(before.occurrences, after.occurrences);
    add(pair, w.neighbours, [before, after]);
    whole = at === 1 ? pair : sideBySide(whole, after.occurrences);
  }
  if (units.length > 2 && whole.size > 0)
    runs.push({ occurrences: whole, weight: w.whole, other: w.otherScore });
  return runs;
}

/**
 * Ranks pages by BM25 over the units of a query, each zone (body, title, number …) with its own rarities, and over
 * neighbouring units as pairs (a sequential dependence model: Metzler and Croft 2005), times the share of the query
 * they hold. Partial matches stay in where enough of the query stands on them. Units found nowhere are left out
 * before. `parts` are the syllables of compounds; `titlePieces` says by page how telling the pieces of compounds
 * are that stand in its title.
 */
export function rankPages(
  contents: IndexContents,
  found: readonly Found[],
  parts: readonly Occurrences[] = [],
  titlePieces: ReadonlyMap<number, number> = new Map(),
): RankedPage[] {
  const count = contents.pages.length;
  const average = contents.pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const w = WEIGHTS[found.length > QUESTION_UNITS ? 'question' : 'short'];
  const weights = contents.fields.map((name) => fieldWeight(name, w));
  const placeWeights = contents.fields.map((name) => placeWeight(name, w));
  const saturate = (value: number): number => (value * (w.saturation + 1)) / (value + w.saturation);
  const scores = new Float64Array(count);
  const masses = new Float64Array(count);
  const standing = new Uint8Array(count);

  const shortness = Float64Array.from(
    contents.pages,
    ({ words }) => 1 / (1 - w.length + (w.length * words) / average),
  );
  const size = (place: Place, page: number): number => {
    const start = startOf(place);
    if (fieldOf(start) !== null) return 1;
    return (start < LEAD_WORDS ? 1 + w.lead : 1) * (shortness[page] ?? 1);
  };
  const addScores = (
    occurrences: Occurrences,
    weight: number,
    other: number,
    fields = weights,
  ): void => {
    for (const [zone, { pages, exact, other: near }] of zoneFrequencies(occurrences, size)) {
      const zoneWeight = weight * (zone === null ? 1 : (fields[zone] ?? 0));
      let having = 0;
      for (const times of exact) if (times > 0) having += 1;
      const rarityTyped = rarity(count, having);
      const rarityAny = rarity(count, pages.length);
      for (let at = 0; at < pages.length; at++) {
        const page = pages[at] ?? 0;
        const asTyped = exact[at] ?? 0;
        const otherwise = near[at] ?? 0;
        const typed = asTyped > 0 ? rarityTyped * saturate(asTyped + other * otherwise) : 0;
        const best = Math.max(typed, other * rarityAny * saturate(otherwise));
        scores[page] = (scores[page] ?? 0) + zoneWeight * best;
      }
    }
  };

  const spelling = { score: w.otherScore, share: w.otherShare };
  const weighed = found.map(({ occurrences, stop, loose, place }) => ({
    occurrences,
    weight: stop ? w.stop : 1,
    other: loose ? { score: w.looseScore, share: w.looseShare } : spelling,
    fields: place ? placeWeights : weights,
    shares: stop ? 0 : place ? w.placeShare : 1,
  }));
  let total = 0;
  for (const part of parts) addScores(part, w.part, spelling.score);
  for (const { occurrences, weight, other, fields, shares } of weighed) {
    addScores(occurrences, weight, other.score, fields);
    const mass = shares * exactRarity(count, occurrences);
    total += mass;
    for (const [page, places] of occurrences) {
      masses[page] = (masses[page] ?? 0) + mass * (places.some(isExact) ? 1 : other.share);
      standing[page] = 1;
    }
  }
  for (const run of runsOf(weighed, w)) addScores(run.occurrences, run.weight, run.other);
  for (const [page, pieces] of titlePieces) {
    if (standing[page] === 1) scores[page] = (scores[page] ?? 0) + w.titlePiece * pieces;
  }

  const shareOf = (mass: number): number => (total > 0 ? mass / total : 1);
  const best = shareOf(masses.reduce((most, mass) => Math.max(most, mass), 0));
  const ranked: RankedPage[] = [];
  for (let page = 0; page < count; page++) {
    const share = shareOf(masses[page] ?? 0);
    if (standing[page] !== 1 || share < w.enough * best) continue;
    ranked.push({ page, score: (scores[page] ?? 0) * share, share });
  }
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}
