import { documentUnits } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { ancestors } from '#places/ancestors.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { predecessors } from '#places/predecessors.ts';
import { successors } from '#places/successors.ts';
import type { Archive } from './archive-view.ts';
import { someDay } from './place-words.ts';

const made = new WeakMap<Archive, ReadonlySet<string>>();

/**
 * Units that have a page: all provinces of all times, the special zones, units with documents and all above them, and
 * the provinces and districts that those with documents came from or went to. Communes without documents have none:
 * a district that was divided among six would make six pages that say no more than its own (see placeAddress), and an
 * archive of ten thousand documents four thousand of them.
 */
export function placePages(archive: Archive): ReadonlySet<string> {
  const known = made.get(archive) ?? collect(archive);
  made.set(archive, known);
  return known;
}

function collect(archive: Archive): ReadonlySet<string> {
  const keys = new Set(
    gazetteer()
      .units.filter(({ level, kind }) => level === 'province' || kind === 'dac-khu')
      .map(({ key }) => key),
  );
  const add = (key: string, day?: string): void => {
    keys.add(key);
    for (const above of ancestors(key, day)) keys.add(above.key);
  };
  for (const document of archive.documents) {
    for (const key of documentUnits(document)) add(key, someDay(documentDay(document)));
  }
  for (const key of archive.units.keys()) {
    for (const { unit } of [...predecessors(key), ...successors(key)]) {
      if (unit.level !== 'commune') add(unit.key);
    }
  }
  // the whole country has a page where it has documents of its own
  if (!archive.units.has('viet-nam')) keys.delete('viet-nam');
  return keys;
}
