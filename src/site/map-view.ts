import { facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { knownUnit } from '#places/known-unit.ts';
import { militaryRegion } from '#places/military-region.ts';
import { provincesOn } from '#places/provinces-on.ts';
import { TILE_MAP } from '#places/tile-map.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { joinInline, unitLink } from './place-names.ts';
import { placePages } from './place-pages.ts';

/** A tile of the map: a province with its number of documents, or a special zone drawn apart. */
export interface TileView {
  name: string;
  path: string;
  column: number;
  row: number;
  /** Documents of the province and of those it was formed from. */
  total: number;
  /** 0 where there are none, 1 to 3 by thirds of those that have any. */
  tint: number;
  /** Of a special zone: name of its province. */
  of: string | null;
}

/** A military region with its provinces: name, then what it was formed from. */
export interface RegionView {
  name: string;
  /** `derived`: no source names the region of this very province; it follows from those it was formed from. */
  provinces: { province: Inline; from: Inline[]; zones: Inline[]; derived: boolean }[];
}

/** All that the page of places shows beside the index of names. */
export interface MapView {
  tiles: TileView[];
  regions: RegionView[];
  zones: { zone: Inline; province: Inline }[];
  provinces: number;
}

/** Documents of a province of today and of the provinces it was formed from, each once. */
export function provinceTotal(archive: Archive, key: string): number {
  const keys = [key, ...knownUnit(key).predecessors.map((link) => link.key)];
  return new Set(keys.flatMap((each) => archive.unitTrees.get(each) ?? [])).size;
}

/** The map of 34 tiles, the list by military region and the special zones. */
export function mapView(archive: Archive): MapView {
  const pages = placePages(archive);
  const { today } = archive;
  const provinces = provincesOn(today);
  const totals = new Map(provinces.map(({ key }) => [key, provinceTotal(archive, key)]));
  const ranked = [...totals.values()].filter((total) => total > 0).sort((a, b) => a - b);
  const tint = (total: number): number =>
    total === 0 ? 0 : Math.min(3, 1 + Math.floor((3 * ranked.indexOf(total)) / ranked.length));
  const zones = gazetteer()
    .units.filter(({ kind, validUntil }) => kind === 'dac-khu' && validUntil === null)
    .map(({ key, parent }) => ({ key, province: parent ?? '' }));

  return {
    provinces: provinces.length,
    tiles: TILE_MAP.map(({ key, column, row, of }) => {
      const total = of === undefined ? (totals.get(key) ?? 0) : 0;
      const name = displayName(key, today);
      const path = facetPath('locality', key);
      return {
        name,
        path,
        column,
        row,
        total,
        tint: tint(total),
        of: of ? displayName(of, today) : null,
      };
    }),
    regions: regionViews(archive, pages, zones),
    zones: zones.map(({ key, province }) => ({
      zone: unitLink(pages, key, { kind: false }),
      province: displayName(province, today),
    })),
  };
}

const UNKNOWN = 'Chưa rõ quân khu';

function regionViews(
  archive: Archive,
  pages: ReadonlySet<string>,
  zones: readonly { key: string; province: string }[],
): RegionView[] {
  const { today, reference } = archive;
  const regions = new Map<string, RegionView>();
  for (const { key, name, predecessors } of provincesOn(today)) {
    const found = militaryRegion(key, today, { derived: true });
    const title = found ? (reference.issuers.get(found.region)?.name ?? found.region) : UNKNOWN;
    const view = regions.get(title) ?? { name: title, provinces: [] };
    regions.set(title, view);
    const from = predecessors
      .filter((link) => knownUnit(link.key).name !== name)
      .map((link) => [unitLink(pages, link.key, { kind: false })]);
    view.provinces.push({
      province: unitLink(pages, key, { kind: false }),
      from: joinInline(from),
      derived: found?.confidence === 'derived',
      zones: joinInline(
        zones
          .filter(({ province }) => province === key)
          .map((zone) => [unitLink(pages, zone.key, { kind: false })]),
      ),
    });
  }
  const last = (name: string): number => (name === UNKNOWN ? 1 : 0);
  return [...regions.values()].sort(
    (a, b) => last(a.name) - last(b.name) || compare(a.name, b.name),
  );
}
