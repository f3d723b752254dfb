import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { facetPath } from '#documents/urls.ts';
import { ancestors } from '#places/ancestors.ts';
import { dayAfter } from '#places/day-after.ts';
import { displayName } from '#places/display-name.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { nowIn } from '#places/now-in.ts';
import { successors } from '#places/successors.ts';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';
import type { FacetLink } from './facet-groups.ts';
import { placeFigures, type DeskLink } from './figure-places.ts';
import type { Inline } from './inline.ts';
import { listFeeds, type ListFeeds } from './list-feeds.ts';
import { countWords, listPath, pagerView, type PagerView } from './list-view.ts';
import { placeLineage, type LineageLine } from './place-lineage.ts';
import { capital, unitLink, validityWords } from './place-names.ts';
import { placePages } from './place-pages.ts';
import { placeStages, type PlaceStage } from './place-stages.ts';
import { keysAbove, someDay } from './place-words.ts';
import { reformTable, type ReformRow } from './reform-table.ts';
import type { RegisterRow } from './register.ts';
import { placeShortcomings } from './shortcoming-places.ts';
import {
  hasSuccessionList,
  SUCCESSION_ROWS,
  successionPath,
  successionUnits,
  type Succession,
} from './succession-lists.ts';
import { timelinePages, type TimelineLine } from './timeline-view.ts';

/** Documents of a unit before or after this one, on whose ground they stand. */
export interface SuccessionDocuments {
  unit: Inline;
  validity: string;
  total: number;
  rows: RegisterRow[];
  /** Page with all of them; `null` where `rows` are all. */
  path: string | null;
}

/** Units before or after one, with a list of all their documents where this is not all. */
export interface SuccessionGroup {
  units: SuccessionDocuments[];
  all: string | null;
}

/** All that a page of a place shows. Everything but the year list stands on the first page only. */
export interface PlaceView {
  path: string;
  key: string;
  title: string;
  /** The name at the end of the trail, with its days where a unit of the same name stands before it. */
  crumb: string;
  /** “Tỉnh”, and the days it stood. */
  kick: { kind: string; validity: string };
  /** Name with kind and days, for the head: two units may have one name. */
  fullTitle: string;
  description: string;
  trail: { label: string; path?: string }[];
  lineage: LineageLine[];
  counted: string;
  search: string;
  follow: ListFeeds;
  total: number;
  pager: PagerView | null;
  /** Where documents of later years stand, for a unit that has ended. */
  after: Inline[] | null;
  lines: TimelineLine[];
  /** Its way through merges and splits with the documents of each stage; empty where nothing happened. */
  stages: PlaceStage[];
  predecessors: SuccessionGroup;
  successors: SuccessionGroup;
  below: FacetLink[];
  offices: FacetLink[];
  reform: ReformRow[];
  /** What was told of the place as a shortcoming, by topic; its figures, by metric: links to where they stand. */
  shortcomings: DeskLink[];
  figures: DeskLink[];
  /** That a unit of today bears the name of an old one and is not the same; `null` where none does. */
  namesake: string | null;
}

/** The pages of a place. */
export function placeViews(archive: Archive, key: string): PlaceView[] {
  const pages = placePages(archive);
  const unit = knownUnit(key);
  const day = lastDay(unit);
  const path = facetPath('locality', key);
  const documents = archive.unitTrees.get(key) ?? [];
  const follow = listFeeds(archive, 'locality', key, documents);
  const word = UNIT_KINDS[unit.kind].word || 'toàn quốc';
  const kind = capital(word);
  const validity = validityWords(key);
  const name = displayName(key, day, { kind: true });
  // ten districts were called Châu Thành
  const above = keysAbove(key, day).map((each) => displayName(each, day));
  const fullTitle = [capital(name), ...above, validity].filter(Boolean).join(', ');
  const cut = timelinePages(archive, documents, key);
  const trail = trailOf(archive, pages, unit);
  return cut.map((lines, index) => {
    const first = index === 0;
    return {
      path: listPath(path, index + 1),
      key,
      title: unit.name,
      crumb: trail.some(({ label }) => label === unit.name)
        ? `${unit.name}, ${validity}`
        : unit.name,
      kick: { kind, validity },
      fullTitle,
      description: `Văn bản về quốc phòng, quân sự của ${name}${validity ? ` (${validity})` : ''}, theo năm; đơn vị trước và sau ngày 01/7/2025.`,
      trail,
      lineage: first ? placeLineage(archive, pages, key) : [],
      counted: countWords(documents),
      search: `/tim-kiem/?dia-phuong=${key}`,
      follow,
      total: documents.length,
      pager: pagerView(path, { page: index + 1, pages: cut.length }),
      after: first ? afterWords(archive, pages, unit) : null,
      lines,
      stages: first ? placeStages(archive, pages, key) : [],
      predecessors: succession(archive, pages, key, first ? 'tien-than' : null),
      successors: succession(archive, pages, key, first ? 'ke-tuc' : null),
      below: first ? below(archive, pages, unit) : [],
      offices: first ? offices(archive, key) : [],
      reform: first ? reformTable(pages, key) : [],
      shortcomings: first ? placeShortcomings(archive, key) : [],
      figures: first ? placeFigures(archive, key) : [],
      namesake: first ? namesake(unit) : null,
    };
  });
}

/** The way down to a place: from today's province where it lies in one, else from the units it stood under. */
function trailOf(
  archive: Archive,
  pages: ReadonlySet<string>,
  unit: Unit,
): { label: string; path?: string }[] {
  const step = (key: string): { label: string; path?: string } => {
    const label = displayName(key, lastDay(knownUnit(key)));
    return pages.has(key) ? { label, path: facetPath('locality', key) } : { label };
  };
  const above = ancestors(unit.key)
    .filter(({ level }) => level !== 'central')
    .map(({ key }) => key)
    .reverse();
  const [now, ...others] = unit.level === 'province' ? nowIn(unit.key, archive.today).units : [];
  const moved = now && others.length === 0 && now.unit !== unit ? [now.unit.key] : [];
  return [{ label: 'Địa phương', path: '/dia-phuong/' }, ...[...moved, ...above].map(step)];
}

function afterWords(archive: Archive, pages: ReadonlySet<string>, unit: Unit): Inline[] | null {
  if (unit.validUntil === null || unit.validUntil >= archive.today) return null;
  const provinces = new Set(
    nowIn(unit.key, archive.today).units.map((now) =>
      now.unit.level === 'province'
        ? now.unit.key
        : ancestors(now.unit.key).find(({ level }) => level === 'province')?.key,
    ),
  );
  const links = [...provinces]
    .filter((key) => key !== undefined)
    .flatMap((key, index): Inline[] => [index > 0 ? ', ' : '', unitLink(pages, key)]);
  if (links.length === 0) return null;
  return [`Từ ${formatDate(dayAfter(unit.validUntil))}, văn bản mới ở trang của `, ...links, '.'];
}

/** Documents of the units before or after one, each its newest; none where `which` is `null`. */
function succession(
  archive: Archive,
  pages: ReadonlySet<string>,
  key: string,
  which: Succession | null,
): SuccessionGroup {
  if (which === null) return { units: [], all: null };
  const units = successionUnits(archive, key, which).map((unit): SuccessionDocuments => {
    const documents: readonly ArchiveDocument[] = archive.unitTrees.get(unit.key) ?? [];
    return {
      unit: unitLink(pages, unit.key, { first: true }),
      validity: validityWords(unit.key),
      total: documents.length,
      rows: documents.slice(0, SUCCESSION_ROWS).map((document) => archive.words.row(document)),
      path: documents.length > SUCCESSION_ROWS ? facetPath('locality', unit.key) : null,
    };
  });
  return {
    units,
    all: hasSuccessionList(archive, key, which) ? successionPath(key, which) : null,
  };
}

/** “Phường Kim Bảng ngày nay không phải là thị xã Kim Bảng cũ.” */
function namesake(unit: Unit): string | null {
  if (unit.level !== 'district') return null;
  const newer = successors(unit.key).find((link) => link.unit.name === unit.name);
  if (!newer) return null;
  const full = ({ key }: Unit): string => displayName(key, lastDay(knownUnit(key)), { kind: true });
  return `${capital(full(newer.unit))} ngày nay không phải là ${full(unit)} cũ.`;
}

/** Units below that have documents, by name. */
function below(archive: Archive, pages: ReadonlySet<string>, unit: Unit): FacetLink[] {
  if (unit.level === 'central') return [];
  return (gazetteer().below.get(unit.key) ?? [])
    .filter(({ key }) => pages.has(key) && (archive.unitTrees.get(key)?.length ?? 0) > 0)
    .map(({ key }) => ({
      label: capital(displayName(key, lastDay(knownUnit(key)), { kind: true })),
      path: facetPath('locality', key),
      total: archive.unitTrees.get(key)?.length ?? 0,
    }))
    .sort((a, b) => compare(a.label, b.label));
}

/** Offices of the place and of those below it that issued documents, its own first. */
function offices(archive: Archive, key: string): FacetLink[] {
  const found = new Map<string, FacetLink & { own: boolean }>();
  for (const document of archive.unitTrees.get(key) ?? []) {
    const { locality } = document.data;
    const own = locality === key;
    const day = someDay(documentDay(document));
    if (!own && (key === 'viet-nam' || !keysAbove(locality, day).includes(key))) continue;
    const { path, label, issuer } = archive.words.office(document);
    const known = found.get(issuer);
    found.set(issuer, { own, label, path, total: (known?.total ?? 0) + 1 });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.own) - Number(a.own) || compare(a.label, b.label))
    .map(({ label, path, total }) => ({ label, path, total }));
}
