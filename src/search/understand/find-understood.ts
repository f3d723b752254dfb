import { passingPages, type AllFacetPages } from '../facet-counts.ts';
import { findPages, type FoundPages } from '../find-pages.ts';
import type { SearchIndex } from '../open-index.ts';
import type { Run } from '../highlight.ts';
import { parseQuery } from '../query.ts';
import type { SearchState } from '../query-state.ts';
import type { RankedPage } from '../rank.ts';
import { fieldPlaces } from './field-places.ts';
import type { AskedTime, Time } from './find-times.ts';
import { blanked } from './plain-text.ts';
import { readingOf } from './reading.ts';
import { withRestored } from './restore-marks.ts';
import { pagesOfTime, pagesOfTimes, timeKey } from './time-pages.ts';
import type { Understood, UnderstandingArchive } from './understand.ts';

/** A time of the query and what became of it. */
export interface ReadTime extends AskedTime {
  /** Name in addresses. */
  key: string;
  /**
   * `filter`: the documents are of that time. `none`: none of them answers the rest of the query, so its words are
   * searched; `empty`: there are none at all. `refused`: the reader wants its words searched. `chosen`: years were chosen by hand, which count.
   */
  use: 'filter' | 'none' | 'empty' | 'refused' | 'chosen';
}

/** A time with its pages. */
interface TimeWithPages extends ReadTime {
  pages: Set<number>;
}

/** What a search found when the query was understood. */
export interface FoundUnderstood extends FoundPages {
  times: ReadTime[];
  /** See `readingOf`. */
  reading: Run[];
}

/** A filter by time stands where documents remain that have as much of the rest of the query as any other. */
const AS_GOOD = 0.999;
/** Times of a query that are tried one by one where not all of them hold. */
const MOST_TIMES = 3;
/** How much a unit that its kind told from others of that name counts for documents filed under it. */
const TOLD = 1.6;

/** Finds the pages of a query as it was understood. Rejects with `IndexFailure`. */
export async function findUnderstood(
  { index, lexicon, places }: UnderstandingArchive,
  understood: Understood,
  state: SearchState,
): Promise<FoundUnderstood> {
  const whole = await findPages(index, understood.query);
  const byHand = state.filters.nam.length > 0 || state.from !== null || state.to !== null;
  const known = new Map<string, Promise<Set<number>>>();
  const times = await Promise.all(
    understood.times.map(async (time) => {
      const key = timeKey(time.time);
      const isChosen = byHand && time.time.kind === 'years';
      const use = isChosen ? 'chosen' : state.literal.includes(key) ? 'refused' : 'none';
      const pages = known.get(key) ?? pagesOf(time.time, index);
      known.set(key, pages);
      return { ...time, key, pages: await pages, use: use as ReadTime['use'] };
    }),
  );
  const wanted = times.filter(({ use }) => use === 'none');
  const chosen = times.filter(({ use }) => use === 'chosen');
  const within = await findWithin(index, lexicon, understood, whole, { wanted, chosen }, state);
  for (const time of within?.times ?? []) time.use = 'filter';
  for (const time of times) if (time.use === 'none' && time.pages.size === 0) time.use = 'empty';
  const found = within?.found ?? whole;
  const pages = told(found.pages, understood, index.facets);
  return {
    ...found,
    pages: numberedFirst(pages, understood),
    units: shownUnits(lexicon, understood, whole.units),
    times,
    reading: readingOf(
      blanked(understood.text, [...chosen, ...(within?.times ?? []), ...understood.numbers]),
      understood.restored,
      lexicon,
      places,
    ),
  };
}

/** Pages of a time; a title that says “năm 2025” is about that year as well. */
async function pagesOf(time: Time, index: SearchIndex): Promise<Set<number>> {
  const pages = pagesOfTime(time, index.facets, index.contents.pages.length, index.dayOf);
  if (time.kind === 'days' || time.from === null || time.from !== time.to) return pages;
  const titles = await fieldPlaces(index, 'title', [`năm ${String(time.from)}`]);
  for (const page of titles.keys()) pages.add(page);
  return pages;
}

/**
 * The pages of the times wanted, or of one of them, that answer the rest of the query; `null` where there are none and the
 * whole query counts. Years for which others were chosen by hand are asked of no page.
 */
async function findWithin(
  index: SearchIndex,
  lexicon: UnderstandingArchive['lexicon'],
  { text }: Understood,
  whole: FoundPages,
  { wanted, chosen }: Record<'wanted' | 'chosen', TimeWithPages[]>,
  state: SearchState,
): Promise<{ found: FoundPages; times: TimeWithPages[] } | null> {
  const keys = [...new Set(wanted.map(({ key }) => key))].slice(0, MOST_TIMES);
  const each = keys.length > 1 ? keys.map((key) => wanted.filter((one) => one.key === key)) : [];
  const tries = [...(wanted.length > 0 ? [wanted] : []), ...each];
  if (chosen.length > 0) tries.push([]);
  for (const times of tries) {
    const of = pagesOfTimes(times);
    if (of?.size === 0) continue;
    const rest = await findPages(index, parseQuery(blanked(text, [...times, ...chosen]), lexicon));
    const isInTime = ({ page }: RankedPage): boolean => of === null || of.has(page);
    const standing = passingPages(rest.pages, index.facets, state);
    if (of !== null && !isAsGood(standing.filter(isInTime), standing)) continue;
    const pages = inOrderOf(whole.pages, rest.pages.filter(isInTime));
    return { found: { ...rest, pages }, times };
  }
  return null;
}

/** True where some of the pages hold as much of the query as any of all. */
function isAsGood(some: readonly RankedPage[], all: readonly RankedPage[]): boolean {
  const most = (pages: readonly RankedPage[]): number =>
    pages.reduce((best, { share }) => Math.max(best, share), 0);
  return some.length > 0 && most(some) >= AS_GOOD * most(all);
}

/** Pages in the order in which the whole query ranks them; then those that only the rest of it finds. */
function inOrderOf(whole: readonly RankedPage[], found: readonly RankedPage[]): RankedPage[] {
  const scores = new Map(whole.map(({ page, score }) => [page, score]));
  const both = found.flatMap((one) => {
    const score = scores.get(one.page);
    return score === undefined ? [] : [{ ...one, score }];
  });
  both.sort((a, b) => b.score - a.score || a.page - b.page);
  const others = found.filter(({ page }) => !scores.has(page));
  const least = both.at(-1)?.score;
  const most = Math.max(Number.MIN_VALUE, ...others.slice(0, 1).map(({ score }) => score));
  const scaled = others.map((one) => ({
    ...one,
    score: least === undefined ? one.score : (Math.min(one.score, most) / most) * least,
  }));
  return [...both, ...scaled];
}

/** “xã Lạc Dương” is not the district: documents of the unit that its kind told come before others as close. */
function told(
  pages: readonly RankedPage[],
  { places }: Understood,
  facetPages: Pick<AllFacetPages, 'dia-phuong'>,
): RankedPage[] {
  const keys = places
    .filter((place) => place.told)
    .flatMap(({ units }) => units.map(({ key }) => key));
  if (keys.length === 0) return [...pages];
  const of = new Set(keys.flatMap((key) => facetPages['dia-phuong'].get(key) ?? []));
  return pages
    .map((one) => (of.has(one.page) ? { ...one, score: one.score * TOLD } : one))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** The documents that have the number asked for come first. */
function numberedFirst(pages: RankedPage[], { numbers }: Understood): RankedPage[] {
  const first = new Set(numbers.flatMap((answer) => answer.first));
  if (first.size === 0) return pages;
  const best = pages[0]?.score ?? 1;
  const known = new Map(pages.map((one) => [one.page, one]));
  const ahead = [...first].map((page) => ({
    page,
    score: best + (known.get(page)?.score ?? 0),
    share: 1,
  }));
  ahead.sort((a, b) => b.score - a.score);
  return [...ahead, ...pages.filter(({ page }) => !first.has(page))];
}

/** Units as results mark them: spelled as restored, so that `quan su` marks *quân sự* before *quan* and *sử*. */
function shownUnits(
  lexicon: UnderstandingArchive['lexicon'],
  { text, restored }: Understood,
  units: FoundPages['units'],
): FoundPages['units'] {
  if (restored.length === 0) return units;
  return parseQuery(withRestored(text, restored), lexicon).units;
}
