import { HIDDEN_FIELD } from './fragment.ts';
import type { IndexContents } from './open-index.ts';
import { NO_COLUMNS, type PlaceColumns } from './place-columns.ts';
import { rarity } from './rarity.ts';
import { LEAD_WORDS, QUESTION_UNITS, WEIGHTS, type Weights } from './weights.ts';
import { sideBySide } from './side-by-side.ts';
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
  places: PlaceColumns;
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

/** By place of a page in columns: 1 where something is spelled as typed. */
function typedOn({ pages, from, places }: PlaceColumns): Uint8Array {
  const typed = new Uint8Array(pages.length);
  for (let slot = 0; slot < pages.length; slot++) {
    const end = from[slot + 1] ?? 0;
    let any = 0;
    // the last bit tells
    for (let at = from[slot] ?? 0; at < end && any === 0; at++) any = (places[at] ?? 0) & 1;
    typed[slot] = any;
  }
  return typed;
}

/** Rarity of the spelling typed, or of any spelling where the one typed does not occur. */
function exactRarity(pages: number, typed: Uint8Array): number {
  let exact = 0;
  for (const one of typed) exact += one;
  return rarity(pages, exact > 0 ? exact : typed.length);
}

/** A unit as it is weighed. */
interface Weighed {
  places: PlaceColumns;
  weight: number;
  /** For spellings other than the one typed. */
  other: { score: number; share: number };
}

/** Where two units, three, and all units of a query follow each other, as further things to score. */
function runsOf(units: readonly Weighed[], w: Weights) {
  const runs: { places: PlaceColumns; weight: number; other: number }[] = [];
  const add = (places: PlaceColumns, weight: number, of: readonly Weighed[]): void => {
    if (places.pages.length === 0) return;
    const least = Math.min(...of.map((unit) => unit.weight));
    const other = Math.min(...of.map((unit) => unit.other.score));
    runs.push({ places, weight: weight * least, other });
  };
  let pair = NO_COLUMNS;
  let whole = units[0]?.places ?? NO_COLUMNS;
  for (const [at, after] of units.entries()) {
    const before = units[at - 1];
    if (!before) continue;
    add(sideBySide(pair, after.places), w.three, units.slice(at - 2, at + 1));
    pair = sideBySide(before.places, after.places);
    add(pair, w.neighbours, [before, after]);
    whole = at === 1 ? pair : sideBySide(whole, after.places);
  }
  if (units.length > 2 && whole.pages.length > 0)
    runs.push({ places: whole, weight: w.whole, other: w.otherScore });
  return runs;
}

const shortnesses = new WeakMap<IndexContents, Map<Weights, Float64Array>>();

/** How much more a place counts on each page than on one of middle length: less on a long one. Made once of an index. */
function shortnessOf(contents: IndexContents, w: Weights): Float64Array {
  const known = shortnesses.get(contents) ?? new Map<Weights, Float64Array>();
  shortnesses.set(contents, known);
  let shortness = known.get(w);
  if (!shortness) {
    const { pages } = contents;
    const average = pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, pages.length);
    shortness = Float64Array.from(
      pages,
      ({ words }) => 1 / (1 - w.length + (w.length * words) / average),
    );
    known.set(w, shortness);
  }
  return shortness;
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
  parts: readonly PlaceColumns[] = [],
  titlePieces: ReadonlyMap<number, number> = new Map(),
): RankedPage[] {
  const count = contents.pages.length;
  const w = WEIGHTS[found.length > QUESTION_UNITS ? 'question' : 'short'];
  const weights = contents.fields.map((name) => fieldWeight(name, w));
  const placeWeights = contents.fields.map((name) => placeWeight(name, w));
  const saturate = (value: number): number => (value * (w.saturation + 1)) / (value + w.saturation);
  const scores = new Float64Array(count);
  const masses = new Float64Array(count);
  const standing = new Uint8Array(count);

  const shortness = shortnessOf(contents, w);
  const size = (start: number, page: number): number =>
    (start < LEAD_WORDS ? 1 + w.lead : 1) * (shortness[page] ?? 1);
  const addScores = (
    places: PlaceColumns,
    weight: number,
    other: number,
    fields = weights,
  ): void => {
    for (const [zone, { pages, exact, other: near }] of zoneFrequencies(places, size)) {
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
  const weighed = found.map(({ places, stop, loose, place }) => ({
    places,
    weight: stop ? w.stop : 1,
    other: loose ? { score: w.looseScore, share: w.looseShare } : spelling,
    fields: place ? placeWeights : weights,
    shares: stop ? 0 : place ? w.placeShare : 1,
  }));
  let total = 0;
  for (const part of parts) addScores(part, w.part, spelling.score);
  for (const { places, weight, other, fields, shares } of weighed) {
    addScores(places, weight, other.score, fields);
    const typed = typedOn(places);
    const mass = shares * exactRarity(count, typed);
    total += mass;
    for (let slot = 0; slot < typed.length; slot++) {
      const page = places.pages[slot] ?? 0;
      masses[page] = (masses[page] ?? 0) + mass * (typed[slot] === 1 ? 1 : other.share);
      standing[page] = 1;
    }
  }
  for (const run of runsOf(weighed, w)) addScores(run.places, run.weight, run.other);
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
