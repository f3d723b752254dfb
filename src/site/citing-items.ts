import type { Backlink } from '#citations/backlinks.ts';
import { compareParts, partWords } from '#citations/cited-parts.ts';
import { groupBy } from '#documents/group.ts';
import { documentDay, issueYear } from '#documents/order.ts';
import { displayName } from '#places/display-name.ts';
import { unit } from '#places/unit.ts';
import { EDGE_TYPES, type EdgeType } from '#schema/document.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';
import { edgeWords } from './edge-words.ts';
import { keysAbove, someDay } from './place-words.ts';
import type { RegisterRow } from './register.ts';
import { EDGE_WORDS } from './wording.ts';

/** What a list of citing documents can be narrowed by; the names stand in addresses. */
export const CITING_FACETS = {
  nam: 'Năm',
  noi: 'Nơi',
  loai: 'Loại văn bản',
  'quan-he': 'Quan hệ',
  phan: 'Điều, khoản',
} as const;
export type CitingFacetName = keyof typeof CITING_FACETS;

/** A document that cites something: its row, where in its body, and what it is filed under. `digest` names the body. */
export interface CitingItem {
  row: RegisterRow;
  /** Year of issue or event; `null` where it is not known. */
  year: number | null;
  digest: string;
  anchors: string[];
  /** What it does with the cited thing, and on whose word. */
  types: EdgeType[];
  byEditor: boolean;
  /** Keys by facet; several where it cites in several ways. */
  keys: Record<CitingFacetName, string[]>;
}

/** A value of a facet with the documents it holds, as ordinals of the list and where they stand. */
export interface CitingValue {
  key: string;
  label: string;
  places: { ordinal: number; path: string }[];
}

export interface CitingFacet {
  name: CitingFacetName;
  label: string;
  values: CitingValue[];
}

/** Words of the keys, which depend on the archive. */
type WordsOf = (name: CitingFacetName, key: string) => string;

const UNKNOWN = 'chua-ro';
/** A unit goes by its last name. */
const LAST_DAY = '9999-12-31';
/** A shorter list is read at once. */
const FEWEST = 4;

const made = new WeakMap<Backlink, CitingItem>();

/** The line of a citing document; made once, for the pages of a list and its data. */
export function citingItem(archive: Archive, link: Backlink): CitingItem {
  const item = made.get(link) ?? itemOf(archive, link);
  made.set(link, item);
  return item;
}

function itemOf(
  archive: Archive,
  { document, anchors, types, byEditor, parts }: Backlink,
): CitingItem {
  const year = issueYear(document);
  const { locality, docType } = document.data;
  const province = [locality, ...keysAbove(locality, someDay(documentDay(document)))].at(-1);
  return {
    row: archive.words.row(document),
    year,
    digest: document.digest,
    anchors,
    types,
    byEditor,
    keys: {
      nam: [year === null ? UNKNOWN : String(year)],
      noi: [province ?? locality],
      loai: [docType],
      'quan-he': types,
      phan: parts,
    },
  };
}

/**
 * What a list holds, value by value, like the index of a book: facets with two values or more, and the cited parts where any
 * is named. `pathOf` gives the place of the n-th document, from 1.
 */
export function citingIndex(
  archive: Archive,
  items: readonly CitingItem[],
  pathOf: (ordinal: number) => string,
): CitingFacet[] {
  const wordsOf = words(archive);
  const numbered = items.map(({ keys }, at) => ({ keys, ordinal: at + 1 }));
  if (items.length < FEWEST) return [];
  return (Object.keys(CITING_FACETS) as CitingFacetName[]).flatMap((name) => {
    const values = [...groupBy(numbered, ({ keys }) => keys[name])].map(
      ([key, found]): CitingValue => ({
        key,
        label: wordsOf(name, key),
        places: found.map(({ ordinal }) => ({ ordinal, path: pathOf(ordinal) })),
      }),
    );
    if (values.length < (name === 'phan' ? 1 : 2)) return [];
    const sorted = values.sort(ORDERS[name]);
    return [
      { name, label: CITING_FACETS[name], values: name === 'noi' ? toldApart(sorted) : sorted },
    ];
  });
}

/** “Hưng Yên, đến 30/6/2025”: units of one name on different ground. */
function toldApart(values: CitingValue[]): CitingValue[] {
  const named = Map.groupBy(values, ({ label }) => label);
  return values.map((value) => {
    const last = unit(value.key)?.validUntil ?? null;
    if (named.get(value.label)?.length === 1 || last === null) return value;
    return { ...value, label: `${value.label}, đến ${formatDate(last)}` };
  });
}

type Order = (one: CitingValue, other: CitingValue) => number;
const most: Order = (a, b) => b.places.length - a.places.length || compare(a.label, b.label);
const ORDERS: Record<CitingFacetName, Order> = {
  nam: (a, b) => (a.key === UNKNOWN ? 1 : b.key === UNKNOWN ? -1 : Number(b.key) - Number(a.key)),
  noi: most,
  loai: most,
  'quan-he': (a, b) => weight(a.key) - weight(b.key),
  phan: (a, b) => compareParts(a.key, b.key),
};
const weight = (key: string): number => EDGE_TYPES.indexOf(key as EdgeType);

function words(archive: Archive): WordsOf {
  return (name, key) => {
    if (name === 'nam') return key === UNKNOWN ? 'Chưa rõ năm' : key;
    if (name === 'noi') return key === 'viet-nam' ? 'Trung ương' : displayName(key, LAST_DAY);
    if (name === 'loai') return archive.words.docType(key);
    if (name === 'phan') return partWords(key);
    return EDGE_WORDS[key as EdgeType];
  };
}

/** “Thực hiện, theo biên tập; khoản 2 Điều 5”: what a document does with the cited thing, in words. */
export function citingWords({ types, byEditor, keys }: CitingItem): string {
  const parts = keys.phan.slice(0, MOST_PARTS).map(partWords).join(', ');
  const more = keys.phan.length > MOST_PARTS ? ', …' : '';
  return `${edgeWords(types, byEditor)}${parts === '' ? '' : `; ${parts}${more}`}`;
}

/** Parts named in a line of a list. */
const MOST_PARTS = 4;

/** All documents of a list that stands on several pages, as data for its filter: addresses without the base. */
export interface CitingRows {
  facets: CitingFacetName[];
  /** Path, title, the line below it, then the keys of each facet. */
  rows: [path: string, title: string, below: string, ...keys: string[][]][];
}

/** The data of a list; titles are plain words. */
export function citingRows(items: readonly CitingItem[]): CitingRows {
  const facets = Object.keys(CITING_FACETS) as CitingFacetName[];
  return {
    facets,
    rows: items.map((item) => [
      item.row.path,
      item.row.title.replaceAll('\u00A0', ' '),
      `${citingLine(item)}. ${citingWords(item)}`,
      ...facets.map((name) => item.keys[name]),
    ]),
  };
}

/** “20/12/2024, Chỉ thị, 02/CT-UBND, UBND tỉnh Hà Nam, Hà Nam”. */
export function citingLine({ row }: CitingItem): string {
  return [row.day, row.docType, row.number, row.issuer, row.place]
    .filter((word) => word !== null)
    .join(', ');
}

/** Anchor of a year in the list of citing documents. */
export function yearAnchor(year: number | null): string {
  return year === null ? 'nam-chua-ro' : `nam-${String(year)}`;
}
