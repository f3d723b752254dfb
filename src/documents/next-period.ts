import { fold } from '#vietnamese/fold.ts';
import type { Period } from './periods.ts';

/** Something with a period that another may follow. */
export interface PeriodWork extends Period {
  id: string;
  title: string;
  /** Where it is of: the same for two units of which one took over the ground of the other. */
  ground: string;
}

/**
 * For each work the one that follows it: of the same ground, named alike but for all years, and begun after it; the
 * earliest of several. Works that differ in any other word are not taken for one another.
 */
export function nextPeriods<W extends PeriodWork>(works: readonly W[]): Map<string, W> {
  const alike = new Map<string, W[]>();
  for (const work of works) {
    const key = `${work.ground} ${plainTitle(work.title)}`;
    const list = alike.get(key);
    if (list) list.push(work);
    else alike.set(key, [work]);
  }
  const next = new Map<string, W>();
  for (const list of alike.values()) {
    if (list.length < 2) continue;
    const sorted = list.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
    for (const work of sorted) {
      const follower = sorted.find(({ from, to }) => from >= work.to && to > work.to);
      if (follower && follower !== work) next.set(work.id, follower);
    }
  }
  return next;
}

/** A title without years and the words that lead to them, in one spelling: “kế hoạch xây dựng dân quân tự vệ”. */
function plainTitle(title: string): string {
  return fold(title)
    .replace(
      /(?:tam\s+nhin(?:\s+den)?(?:\s+nam)?|giai\s+doan|thoi\s+ky|nhiem\s+ky|nam)\s+(?=\d{4})/gu,
      '',
    )
    .replace(/\d{4}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
