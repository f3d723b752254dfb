import type { ArchiveDocument } from '#documents/document.ts';
import { publishedDay } from '#documents/published.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { provincesOn } from '#places/provinces-on.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatRange } from '#vietnamese/format-range.ts';
import type { Archive } from './archive-view.ts';
import { isOver } from './collection-lists.ts';
import type { FacetLink } from './facet-groups.ts';
import { facetHeads, type PlainFacet } from './facet-lists.ts';
import { provinceTotal } from './map-view.ts';
import { periodItems } from './period-items.ts';
import { periodStrip, type PeriodStripView } from './period-view.ts';
import type { RegisterRow } from './register.ts';
import { yearLines, type YearLine } from './year-index.ts';

/** An announcement in force. */
export interface AnnouncementLine {
  when: string;
  title: string;
  path: string;
}

/** All that the home page shows. */
export interface HomeView {
  announcements: AnnouncementLine[];
  newest: RegisterRow[];
  total: number;
  years: YearLine[];
  thisYear: number;
  places: (FacetLink & { from: string | null })[];
  docTypes: FacetLink[];
  planTypes: FacetLink[];
  strip: PeriodStripView;
}

const ANNOUNCEMENTS = 3;
const NEWEST = 10;
const LINKS = 5;
const BARS = 8;

/** The home page: what citizens must know, what came in last, and the ways into the archive. */
export function homeView(archive: Archive): HomeView {
  const inForce = archive.collections.announcements.filter(
    (document) => !isOver(document, archive.today),
  );
  const others = archive.documents.filter(({ collection }) => collection !== 'announcements');
  return {
    announcements: inForce
      .slice(0, ANNOUNCEMENTS)
      .map((document) => announcementLine(archive, document)),
    newest: newest(others, NEWEST).map((document) => archive.words.row(document)),
    total: archive.documents.length,
    years: yearLines(archive),
    thisYear: Number(archive.today.slice(0, 4)),
    places: placeLinks(archive),
    docTypes: mostUsed(archive, 'docType'),
    planTypes: mostUsed(archive, 'planType'),
    strip: periodStrip(archive, periodItems(archive), BARS),
  };
}

/** Documents by the day they came in, latest first; those of one day keep their order. */
function newest(documents: readonly ArchiveDocument[], most: number): ArchiveDocument[] {
  return documents
    .toSorted((a, b) =>
      publishedDay(a) < publishedDay(b) ? 1 : publishedDay(a) > publishedDay(b) ? -1 : 0,
    )
    .slice(0, most);
}

function announcementLine(archive: Archive, document: ArchiveDocument): AnnouncementLine {
  const { title, day } = archive.words.row(document);
  const { from, until } =
    document.collection === 'announcements' ? document.data : { from: undefined, until: undefined };
  const when = from || until ? formatRange(from ?? null, until ?? null) : day;
  return { when, title, path: documentPath(document) };
}

function placeLinks(archive: Archive): HomeView['places'] {
  return provincesOn(archive.today)
    .map(({ key, name, predecessors }) => {
      const older = predecessors
        .map((link) => knownUnit(link.key).name)
        .filter((each) => each !== name);
      return {
        label: displayName(key, archive.today),
        path: facetPath('locality', key),
        total: provinceTotal(archive, key),
        from: older.length === 0 ? null : `gồm ${older.join(', ')} cũ`,
      };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compare(a.label, b.label))
    .slice(0, LINKS);
}

function mostUsed(archive: Archive, facet: PlainFacet): FacetLink[] {
  return facetHeads(archive, facet)
    .map(({ title, path, documents }) => ({ label: title, path, total: documents.length }))
    .sort((a, b) => b.total - a.total || compare(a.label, b.label))
    .slice(0, LINKS);
}
