import { backlinks, type Backlink } from '#citations/backlinks.ts';
import { relationTargets } from '#citations/edges.ts';
import { basisWords } from '#citations/basis-words.ts';
import { lawStatus } from '#citations/status.ts';
import { issuerName } from '#documents/issuer-name.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import type { Thing } from '#exports/json-ld.ts';
import { lawThing } from '#exports/subject-things.ts';
import { isPrintable } from '#schema/confidence.ts';
import { normaliseNumber } from '#schema/document-number.ts';
import type { Law, LawEvent } from '#schema/law.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import { citedByViews, type CitedByView } from './cited-by-view.ts';
import type { AttributeRow } from './document-view/attribute-box.ts';
import type { FacetLink } from './facet-groups.ts';
import type { IndexView } from './index-views.ts';
import type { Inline } from './inline.ts';
import { listFeeds, type ListFeeds } from './list-feeds.ts';
import { listPath, type PagerView } from './list-view.ts';
import { outstandingLines } from './outstanding-lines.ts';
import { unitTitle } from './place-words.ts';

/** All that a page of a law shows; the passages themselves are read when it is rendered. */
export interface LawView {
  path: string;
  key: string;
  title: string;
  kick: string;
  number: string | null;
  description: string;
  box: AttributeRow[];
  /** What happened to it, oldest first. */
  history: { when: string; what: Inline[]; basis: string }[];
  /** What it did to others. */
  effects: Inline[][];
  /** Effects that its text does not show yet. */
  outstanding: Inline[][];
  pager: PagerView | null;
  citedBy: CitedByView;
  follow: ListFeeds;
  /** The act in the words of schema.org. */
  about: Thing;
}

const EVENTS: Record<LawEvent, { passive: string; active: string }> = {
  'sua-doi': { passive: 'Được sửa đổi, bổ sung bởi', active: 'Sửa đổi, bổ sung' },
  'thay-the': { passive: 'Được thay thế bởi', active: 'Thay thế' },
  'bai-bo': { passive: 'Bị bãi bỏ bởi', active: 'Bãi bỏ' },
  'hop-nhat': { passive: 'Được hợp nhất tại', active: 'Hợp nhất' },
  'huong-dan': { passive: 'Được hướng dẫn bởi', active: 'Hướng dẫn' },
  'thuc-hien': { passive: 'Có kế hoạch thực hiện tại', active: 'Kế hoạch thực hiện' },
  'cung-linh-vuc': { passive: 'Cùng lĩnh vực có', active: 'Cùng lĩnh vực với' },
};

/** A law as a link: its number where it has one, else its name. */
function lawLink(archive: Archive, key: string): Inline {
  const law = archive.reference.laws.get(key);
  return law ? { text: law.number ?? law.name, path: facetPath('law', key) } : key;
}

function lawIssuer(archive: Archive, law: Law): Inline {
  if (law.issuer === null) return { text: 'chưa rõ', quiet: true };
  const body = archive.reference.issuers.get(law.issuer);
  if (!body) return law.issuer;
  const unit = law.issuerLocality;
  return issuerName(body, unit === undefined ? null : unitTitle(unit, undefined));
}

const SIGNS = {
  'in-force': { sign: 'in-force', tone: 'ok', word: 'Còn hiệu lực' },
  amended: { sign: 'amended', tone: 'amend', word: 'Đã được sửa đổi' },
  ended: { sign: 'ended', tone: 'ended', word: 'Hết hiệu lực' },
  unknown: { sign: 'unknown', tone: 'unknown', word: 'Chưa rõ' },
} as const;

/** Status of a law today, with its sign, the act that changed it and the day. */
function lawStanding(archive: Archive, law: Law): Inline[] {
  const { status, since, by } = lawStatus(law, archive.today);
  const { sign, tone, word } = SIGNS[status];
  const words: Inline[] = [{ text: word, sign, tone }];
  if (by !== null) words.push(' bởi ', lawLink(archive, by));
  if (since !== null) words.push(`, từ ${formatDate(since)}`);
  return words;
}

function box(archive: Archive, law: Law): AttributeRow[] {
  const day = (edtf: string | undefined): Inline =>
    edtf === undefined ? { text: 'chưa rõ', quiet: true } : formatDate(edtf);
  return [
    { label: 'Số, ký hiệu', value: law.number ?? { text: 'chưa rõ', quiet: true } },
    { label: 'Ngày ban hành', value: day(law.issued) },
    { label: 'Tình trạng', value: lawStanding(archive, law) },
    { label: 'Cơ quan ban hành', value: lawIssuer(archive, law) },
    { label: 'Loại', value: archive.words.docType(law.docType) },
    { label: 'Có hiệu lực', value: day(law.effective) },
    {
      label: 'Toàn văn',
      value:
        law.text === null
          ? { text: 'chưa rõ nơi đăng', quiet: true }
          : { text: law.text.publisher, path: law.text.url },
    },
    ...inArchive(archive, law),
    { label: 'Thông tin này', value: basisWords(law), wide: true },
  ];
}

/** Where the archive publishes the act itself, its page: an office that puts it in finds it from the list. */
function inArchive(archive: Archive, law: Law): AttributeRow[] {
  const { number, docType, issuer } = law;
  // a number without its year comes again
  if (number === null || issuer === null || !/\/(?:19|20)\d{2}\//u.test(number)) return [];
  const found = (archive.docTypes.get(docType) ?? []).find(
    ({ data }) =>
      data.issuer === issuer &&
      data.locality === (law.issuerLocality ?? 'viet-nam') &&
      data.number !== null &&
      normaliseNumber(data.number) === normaliseNumber(number),
  );
  return found
    ? [{ label: 'Trong kho', value: { text: found.data.title, path: documentPath(found) } }]
    : [];
}

function aboutLaw(archive: Archive, law: Law): Thing {
  const { status } = lawStatus(law, archive.today);
  return lawThing({
    name: law.name,
    number: law.number,
    docType: archive.words.docType(law.docType),
    issued: law.issued,
    inForce: status === 'unknown' ? null : status !== 'ended',
  });
}

/** Acts that this one amended, replaced and so on, as far as the lists know. */
function effects(archive: Archive, key: string): Inline[][] {
  return [...archive.reference.laws].flatMap(([other, law]) =>
    law.history
      .filter(({ by, confidence }) => by === key && isPrintable(confidence))
      .map(({ event, date }): Inline[] => [
        `${EVENTS[event].active} `,
        lawLink(archive, other),
        `, ${formatDate(date)}`,
      ]),
  );
}

/** The pages of a law, uncited ones too: other laws' histories link to them. */
export function lawViews(archive: Archive, key: string, citing: readonly Backlink[]): LawView[] {
  const law = archive.reference.laws.get(key);
  if (!law) return [];
  const path = facetPath('law', key);
  const names = [law.number, law.name, ...law.aliases].filter((name) => name !== null);
  const follow = listFeeds(archive, 'law', key, archive.laws.get(key) ?? []);
  return citedByViews(archive, path, citing, names).map((list) => ({
    path: listPath(path, list.pager?.page ?? 1),
    key,
    title: archive.words.title(law.name),
    kick: archive.words.docType(law.docType),
    number: law.number,
    description: `${law.name}${law.number === null ? '' : `, số ${law.number}`}: tình trạng và các văn bản quốc phòng, quân sự địa phương viện dẫn.`,
    box: box(archive, law),
    history: law.history
      .filter(({ confidence }) => isPrintable(confidence))
      .map((event) => ({
        when: formatDate(event.date),
        what: [
          `${EVENTS[event.event].passive} `,
          lawLink(archive, event.by),
          ...(event.effective === undefined
            ? []
            : [`, có hiệu lực từ ${formatDate(event.effective)}`]),
          ...(event.extent === undefined ? [] : [`: ${event.extent}`]),
        ],
        basis: basisWords(event),
      })),
    effects: effects(archive, key),
    outstanding: outstandingLines(archive, law),
    pager: list.pager,
    citedBy: list,
    follow,
    about: aboutLaw(archive, law),
  }));
}

/** All laws with the documents that cite each. */
export function citedBy(archive: Archive): { key: string; citing: Backlink[] }[] {
  const links = lawLinks(archive);
  return [...archive.reference.laws.keys()].map((key) => ({ key, citing: links.get(key) ?? [] }));
}

const known = new WeakMap<Archive, Map<string, Backlink[]>>();

/** Who cites which law, found once for all pages of an archive. */
function lawLinks(archive: Archive): Map<string, Backlink[]> {
  const { documents, reference } = archive;
  const links =
    known.get(archive) ??
    backlinks(documents, 'law', relationTargets({ documents, laws: reference.laws }));
  known.set(archive, links);
  return links;
}

/** The page of all laws, most cited first within each type. */
export function lawIndex(archive: Archive): IndexView {
  const links = lawLinks(archive);
  const groups = new Map<string, { title: string; links: FacetLink[] }>();
  for (const [key, law] of archive.reference.laws) {
    const title = archive.words.docType(law.docType);
    const group = groups.get(title) ?? { title, links: [] };
    groups.set(title, group);
    group.links.push({
      label: archive.words.title(law.number === null ? law.name : `${law.number}: ${law.name}`),
      path: facetPath('law', key),
      total: links.get(key)?.length ?? 0,
    });
  }
  for (const group of groups.values()) {
    group.links.sort((a, b) => b.total - a.total || compare(a.label, b.label));
  }
  const cited = links.size;
  return {
    path: '/can-cu/',
    title: 'Căn cứ',
    description:
      'Luật, nghị định, chỉ thị, đề án mà văn bản về quốc phòng, quân sự địa phương viện dẫn, với tình trạng của từng văn bản.',
    lead: [
      `${formatNumber(archive.reference.laws.size)} văn bản được viện dẫn hoặc liên quan, ${formatNumber(cited)} có văn bản trong kho viện dẫn. Số bên phải là số văn bản viện dẫn.`,
    ],
    groups: [...groups.values()],
  };
}
