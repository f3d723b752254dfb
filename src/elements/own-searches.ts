import { recentSearches, type RecentSearches } from '#search/recent-searches.ts';

/** Recent searches of this browser on the site below `base`. */
export function ownSearches(base: string): RecentSearches {
  return recentSearches(() => localStorage, base);
}
