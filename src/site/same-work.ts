import type { ArchiveDocument } from '#documents/document.ts';
import { documentUnits } from '#documents/facets.ts';
import { groupBy } from '#documents/group.ts';
import type { Archive } from './archive-view.ts';
import { lanesOf } from './series-lanes.ts';

const made = new WeakMap<Archive, ReadonlyMap<string, readonly ArchiveDocument[]>>();

/** Most that are shown. */
const MOST = 3;

/**
 * Reports on the year that a directive plans, of the same place; of a report the directives: papers that may belong
 * together although no text says so. Empty where the text of either names a paper of the other kind already.
 */
export function sameWork(archive: Archive, document: ArchiveDocument): readonly ArchiveDocument[] {
  const { id, data, collection } = document;
  if (collection === 'announcements' || data.planTypes[0] !== YEAR_TASK[collection]) return [];
  const { above, below } = lanesOf(archive).series;
  const steps = collection === 'reports' ? above.get(id) : below.get(id);
  const isOther = (other: ArchiveDocument | undefined): boolean =>
    other !== undefined && other.collection !== collection;
  if (steps?.some(({ from, to }) => isOther(archive.lookup.byId(from === id ? to : from))))
    return [];
  const shelves = made.get(archive) ?? collect(archive.documents);
  made.set(archive, shelves);
  const found = shelves.get(shelfKey(document, documentUnits(document)[0] ?? '')) ?? [];
  return found.filter(isOther).slice(0, MOST);
}

/** Only papers on the tasks of a whole year: others of one place and year have little to do with each other. */
const YEAR_TASK = { directives: 'nhiem-vu-nam', reports: 'tong-ket-nam' } as const;

const shelfKey = ({ data }: ArchiveDocument, unit: string): string =>
  `${unit} ${String(data.year)}`;

function collect(documents: readonly ArchiveDocument[]) {
  const ofYear = documents.filter(
    ({ collection, data }) =>
      collection !== 'announcements' && data.planTypes[0] === YEAR_TASK[collection],
  );
  return groupBy(ofYear, (document) =>
    documentUnits(document).map((unit) => shelfKey(document, unit)),
  );
}
