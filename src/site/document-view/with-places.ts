import type { Inline } from '../inline.ts';
import type { CitesItem } from './document-lists.ts';
import type { ListItem } from './list-item.ts';

/** How many places of one citation are named before “…”. */
const MOST = 6;

/** Lines of “Dẫn đến” that say where in the text: “Thực hiện, đoạn 1.1, 2.3”, each number a link. */
export function withPlaces(
  items: readonly CitesItem[],
  numbers: ReadonlyMap<string, string>,
): ListItem[] {
  return items.map(({ label, text, below, anchors }) => {
    if (anchors.length === 0) return { label, text, below };
    const places: Inline[] = anchors
      .slice(0, MOST)
      .flatMap((anchor, at) => [
        at === 0 ? ' ' : ', ',
        { text: numbers.get(anchor) ?? anchor, path: `#${anchor}` },
      ]);
    const more = anchors.length > MOST ? ', …' : '';
    return { label: [label ? `${label}, đoạn` : 'Đoạn', ...places, more], text, below };
  });
}
