import { groupBy } from '#documents/group.ts';
import { facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { formerDistricts } from '#places/former-districts.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { predecessors } from '#places/predecessors.ts';
import { successors } from '#places/successors.ts';
import type { Archive } from './archive-view.ts';
import type { ListShelf, ListSpec } from './list-view.ts';
import { capital, validityWords } from './place-names.ts';
import { placePages } from './place-pages.ts';

/** Whose documents a list by succession of ground holds: those of the units before one, or of those after it. */
const SUCCESSIONS = ['tien-than', 'ke-tuc'] as const;
export type Succession = (typeof SUCCESSIONS)[number];

const WORDS: Record<Succession, { title: string; kick: string }> = {
  'tien-than': { title: 'Tài liệu của các đơn vị tiền thân', kick: 'Đơn vị tiền thân' },
  'ke-tuc': { title: 'Tài liệu của các đơn vị kế tục', kick: 'Đơn vị kế tục' },
};

/** Documents of one unit that the page of another shows without turning to a list of its own. */
export const SUCCESSION_ROWS = 10;

/** Units before or after one with documents in the archive, in the order of their codes. */
export function successionUnits(archive: Archive, key: string, which: Succession): Unit[] {
  const units =
    which === 'tien-than'
      ? [
          ...formerDistricts(key).map(({ unit }) => unit),
          ...predecessors(key).map(({ unit }) => unit),
        ]
      : successors(key).map(({ unit }) => unit);
  return [...new Set(units)].filter((unit) => (archive.unitTrees.get(unit.key)?.length ?? 0) > 0);
}

/** Address of the list of all documents of the units before or after one. */
export const successionPath = (key: string, which: Succession): string =>
  `${facetPath('locality', key)}${which}/`;

/**
 * True where the documents of the units before or after one have a list of their own: there are several such units, and the
 * page of the unit does not show all. Of a single one its own page is that list.
 */
export function hasSuccessionList(archive: Archive, key: string, which: Succession): boolean {
  const units = successionUnits(archive, key, which);
  return (
    units.length > 1 &&
    units.some((unit) => (archive.unitTrees.get(unit.key)?.length ?? 0) > SUCCESSION_ROWS)
  );
}

/** All lists by succession of ground. */
export function successionLists(
  archive: Archive,
): (ListSpec & { key: string; which: Succession })[] {
  return [...placePages(archive)].flatMap((key) =>
    SUCCESSIONS.filter((which) => hasSuccessionList(archive, key, which)).map((which) =>
      listSpec(archive, key, which),
    ),
  );
}

function listSpec(
  archive: Archive,
  key: string,
  which: Succession,
): ListSpec & { key: string; which: Succession } {
  const unit = knownUnit(key);
  const full = (one: Unit): string =>
    [capital(displayName(one.key, lastDay(one), { kind: true })), validityWords(one.key)]
      .filter(Boolean)
      .join(', ');
  const shelves = successionUnits(archive, key, which).map((one): ListShelf => ({
    anchor: one.key,
    title: full(one),
    documents: archive.unitTrees.get(one.key) ?? [],
  }));
  const { title, kick } = WORDS[which];
  const documents = [
    ...groupBy(
      shelves.flatMap((shelf) => shelf.documents),
      (document) => [document],
    ).keys(),
  ];
  return {
    key,
    which,
    path: successionPath(key, which),
    title: `${title}: ${full(unit)}`,
    kick,
    description: `${title} về quốc phòng, quân sự: ${full(unit)}. Xếp theo sự nối tiếp của địa bàn.`,
    trail: [
      { label: 'Địa phương', path: '/dia-phuong/' },
      { label: unit.name, path: facetPath('locality', key) },
    ],
    documents,
    shelves,
    facet: 'locality',
    search: null,
  };
}
