import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay, issueYear, sortDay } from '#documents/order.ts';
import { facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { unit } from '#places/unit.ts';
import type { UnitLevel } from '#places/unit-kinds.ts';
import type { Law } from '#schema/law.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';

/** Columns of a lane, from the top down; reports stand last, whatever their place. */
export const LANE_LEVELS = ['central', 'province', 'district', 'commune', 'report'] as const;
export type LaneLevel = (typeof LANE_LEVELS)[number];

/** A paper of a lane as it is printed: a document of the archive, or an act that the archive does not hold. */
export interface SeriesPaper {
  id: string;
  title: string;
  /** `null` where there is no page of it. */
  path: string | null;
  level: LaneLevel;
  /** How others name it: its number, else its type and day. */
  name: string;
  /** Type, number, issuer and day. */
  about: string;
  place: string;
  year: number | null;
  day: string;
  held: boolean;
}

/** A paper by its id, or the key of a law. */
export function seriesPaper(archive: Archive, id: string): SeriesPaper {
  const document = archive.lookup.byId(id);
  if (document) return heldPaper(archive, document);
  const law = archive.reference.laws.get(id);
  if (!law) throw new Error(`series: neither a document nor a law “${id}”`);
  return lawPaper(archive, id, law);
}

function heldPaper(archive: Archive, document: ArchiveDocument): SeriesPaper {
  const { path, title, day, number, docType, issuer, place } = archive.words.row(document);
  const level = levelOf(document.data.locality);
  return {
    id: document.id,
    title,
    path,
    level: document.collection === 'reports' ? 'report' : level,
    name: number ?? `${docType} ngày ${day}`,
    about: [number === null ? docType : `${docType} ${number}`, issuer, day].join(', '),
    place,
    year: issueYear(document),
    day: sortDay(documentDay(document)),
    held: true,
  };
}

function lawPaper(archive: Archive, id: string, law: Law): SeriesPaper {
  const docType = archive.words.docType(law.docType);
  const locality = law.issuerLocality ?? 'viet-nam';
  const issued = law.issued ?? 'XXXX';
  const year = Number(issued.slice(0, 4));
  return {
    id,
    title: archive.words.title(law.name),
    path: facetPath('law', id),
    level: levelOf(locality),
    name: law.number ?? docType,
    about: [
      law.number === null ? docType : `${docType} ${law.number}`,
      law.issued === undefined ? 'chưa rõ ngày' : formatDate(law.issued),
      'kho không giữ',
    ].join(', '),
    place: locality === 'viet-nam' ? 'Toàn quốc' : displayName(locality, '9999-12-31'),
    year: Number.isInteger(year) ? year : null,
    day: sortDay(issued),
    held: false,
  };
}

const levelOf = (locality: string): UnitLevel => unit(locality)?.level ?? 'central';

/** By column, then by place, then oldest first: how papers that hang on one stand in a lane. */
export function inLaneOrder(a: SeriesPaper, b: SeriesPaper): number {
  return (
    LANE_LEVELS.indexOf(a.level) - LANE_LEVELS.indexOf(b.level) ||
    compare(a.place, b.place) ||
    (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
