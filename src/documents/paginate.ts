/** One page of a list: 1-based number, how many pages there are, and the items on it. */
export interface ListPage<T> {
  page: number;
  pages: number;
  /** Items in the whole list. */
  total: number;
  /** 1-based position of the first item of this page in the whole list; 0 in an empty list. */
  first: number;
  items: T[];
}

/**
 * Items a page for a list of `total`: 50; longer lists take larger pages, so that ten thousand documents
 * make hundreds of list pages and not thousands, each still under the weight of quality.md (60 kB).
 */
export function pageSize(total: number): number {
  if (total <= 500) return 50;
  return total <= 5000 ? 100 : 200;
}

/** Cuts a list into pages; an empty list has one empty page, because its address must answer. */
export function paginate<T>(items: readonly T[], size = pageSize(items.length)): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    total: items.length,
    first: items.length === 0 ? 0 : index * size + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Page numbers to print round the current one, `null` where some are left out: `1 … 4 5 6 … 20`. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  );
  const printed: (number | null)[] = [];
  for (const number of wanted) {
    const before = printed.at(-1) ?? number - 1;
    if (number - before === 2) printed.push(number - 1);
    else if (number - before > 2) printed.push(null);
    printed.push(number);
  }
  return printed;
}
