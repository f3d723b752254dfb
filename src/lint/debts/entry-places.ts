import { readReferenceFile } from '../../documents/reference-list.ts';
import { shownPath } from '../../markdown/shown-path.ts';
import type { Place } from '../../schema/locate-yaml.ts';
import type { DebtArchive } from './debt-archive.ts';

/** Tells where the entries of the lists stand; each list is read when it is first asked for. */
export function entryPlaces(contentDir: string): DebtArchive['entryPlace'] {
  const lists = new Map<string, (key: string) => Place & { file: string }>();
  return (list, key) => {
    const known = lists.get(list) ?? placesIn(contentDir, list);
    lists.set(list, known);
    return known(key);
  };
}

function placesIn(contentDir: string, list: string): (key: string) => Place & { file: string } {
  const { source } = readReferenceFile(contentDir, list);
  const entries = Array.isArray(source?.data) ? (source.data as { key?: unknown }[]) : [];
  const file = shownPath(contentDir, `reference/${list}.yaml`);
  return (key) => {
    const at = entries.findIndex((entry) => entry.key === key);
    return {
      file,
      ...(at < 0
        ? { line: 1, column: 1 }
        : (source?.placeOf([at, 'key']) ?? { line: 1, column: 1 })),
    };
  };
}
