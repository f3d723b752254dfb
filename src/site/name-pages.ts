import type { Archive } from './archive-view.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { allPlaceNames, type NameLetter, type PlaceName } from './place-index.ts';

/** A page of the index of names: some hundred names of one letter. */
export interface NamePageView {
  path: string;
  letter: string;
  slug: string;
  names: PlaceName[];
  /** All letters, for the links between their pages. */
  letters: Pick<NameLetter, 'letter' | 'slug'>[];
  /** The pages of this letter by their first and last name; empty where one holds all. */
  ranges: { label: string; path: string; page: number }[];
  pager: PagerView | null;
}

/** Names on a page: about 15 kB compressed. */
const NAMES = 400;

/** Address of the names that begin with a letter. */
export const letterPath = (slug: string): string => `/dia-phuong/ten/${slug}/`;

/** The pages of one letter. */
export function namePages(archive: Archive, { letter, slug, names }: NameLetter): NamePageView[] {
  const letters = allPlaceNames(archive).map((one) => ({ letter: one.letter, slug: one.slug }));
  const cuts = cutNames(names);
  const ranges = cuts.map((found, index) => ({
    label: [...new Set([found[0]?.name ?? '', found.at(-1)?.name ?? ''])].join(' – '),
    path: listPath(letterPath(slug), index + 1),
    page: index + 1,
  }));
  return cuts.map((found, index) => ({
    path: listPath(letterPath(slug), index + 1),
    letter,
    slug,
    names: found,
    letters,
    ranges: cuts.length > 1 ? ranges : [],
    pager: pagerView(letterPath(slug), { page: index + 1, pages: cuts.length }),
  }));
}

/** Cuts names into pages so that no name runs over two of them. */
function cutNames(names: readonly PlaceName[]): PlaceName[][] {
  const pages: PlaceName[][] = [];
  let page: PlaceName[] = [];
  for (const name of names) {
    if (page.length >= NAMES && page.at(-1)?.name !== name.name) {
      pages.push(page);
      page = [];
    }
    page.push(name);
  }
  return [...pages, page];
}
