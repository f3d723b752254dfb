import type { PagerView } from './list-view.ts';

/** Title of a page of a list: from the second on it says which page it is. */
export function pagedTitle(title: string, pager: Pick<PagerView, 'page'> | null): string {
  return pager && pager.page > 1 ? `${title}, trang ${String(pager.page)}` : title;
}
