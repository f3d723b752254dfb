import type { HierarchyName } from './akn-hierarchy.ts';

/** Short names of elements in identifiers (Akoma Ntoso Naming Convention 1.0, 5.4); others stand as they are. */
const SHORT: Partial<Record<HierarchyName, string>> = {
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  paragraph: 'para',
  alinea: 'al',
};

/**
 * Makes the `eId` of the parts of one text: `chp_II__art_5__para_2__point_a`. What has no number is counted among its
 * like in the part that it stands in. Never gives one twice.
 */
export function aknIds(): (parent: string, element: HierarchyName, num: string | null) => string {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return (parent, element, num) => {
    const head = `${parent === '' ? '' : `${parent}__`}${SHORT[element] ?? element}_`;
    const number = num === null ? '' : numberPart(num);
    const next = (): string => {
      const count = (counts.get(head) ?? 0) + 1;
      counts.set(head, count);
      return head + String(count);
    };
    let id = number === '' ? next() : head + number;
    // two clauses of one number, or a number that a count has taken
    for (let copy = 2; given.has(id); copy += 1)
      id = number === '' ? next() : `${head}${number}-${String(copy)}`;
    given.add(id);
    return id;
  };
}

/** `5` of “Điều 5.”, `II` of “Chương II”, `2-1` of `2.1`, `dd` of `đ)`. */
function numberPart(num: string): string {
  const last = num.trim().split(/\s+/u).at(-1) ?? '';
  return last
    .replaceAll('đ', 'dd')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
