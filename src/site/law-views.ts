import { backlinks, type Backlink } from '#citations/backlinks.ts';
import { basisWords } from '#citations/basis-words.ts';
import { lawStatus } from '#citations/status.ts';
import { issuerName } from '#documents/issuer-name.ts';
import { issueYear } from '#documents/order.ts';
import { paginate } from '#documents/paginate.ts';
import { facetPath } from '#documents/urls.ts';
import type { Thing } from '#exports/json-ld.ts';
import { lawThing } from '#exports/subject-things.ts';
import { isPrintable } from '#schema/confidence.ts';
import type { Law, LawEvent } from '#schema/law.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import type { AttributeRow } from './document-view/attribute-box.ts';
import type { FacetLink } from './facet-groups.ts';
import type { IndexView } from './index-views.ts';
import type { Inline } from './inline.ts';
import { listFeeds, type ListFeeds } from './list-feeds.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { unitTitle } from './place-words.ts';
import type { RegisterRow } from './register.ts';

/** A document that cites a law: its row, and where in its body. `digest` names the body that the passages are of. */
export interface CitingItem {
  row: RegisterRow;
  /** Year of issue or event; `null` where it is not known. */
  year: number | null;
  digest: string;
  anchors: string[];
}

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
  total: number;
  pager: PagerView | null;
  items: CitingItem[];
  follow: ListFeeds;
  /** Links to where each year begins; on the first page only. */
  years: { year: string; total: number; path: string }[];
  /** The act in the words of schema.org. */
  about: Thing;
  /** Names by which a passage may cite it. */
  names: string[];
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
export function lawStanding(archive: Archive, law: Law): Inline[] {
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
    { label: 'Thông tin này', value: basisWords(law), wide: true },
  ];
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

function citingItem(archive: Archive, { document, anchors }: Backlink): CitingItem {
  const row = archive.words.row(document);
  return { row, year: issueYear(document), digest: document.digest, anchors };
}

/** The pages of a law, uncited ones too: other laws' histories link to them. */
export function lawViews(archive: Archive, key: string, citing: readonly Backlink[]): LawView[] {
  const law = archive.reference.laws.get(key);
  if (!law) return [];
  const path = facetPath('law', key);
  const cuts = paginate(citing.map((link) => citingItem(archive, link)));
  const follow = listFeeds(archive, 'law', key, archive.laws.get(key) ?? []);
  const yearName = (year: number | null): string => (year === null ? 'chưa rõ năm' : String(year));
  const totals = new Map<string, { total: number; path: string }>();
  for (const cut of cuts) {
    for (const { year } of cut.items) {
      const name = yearName(year);
      const known = totals.get(name);
      const place = `${listPath(path, cut.page)}#${yearAnchor(year)}`;
      totals.set(name, { total: (known?.total ?? 0) + 1, path: known?.path ?? place });
    }
  }
  return cuts.map((cut) => ({
    path: listPath(path, cut.page),
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
        ],
        basis: basisWords(event),
      })),
    effects: effects(archive, key),
    total: citing.length,
    pager: pagerView(path, cut),
    items: cut.items,
    follow,
    years: cut.page === 1 ? [...totals].map(([year, found]) => ({ year, ...found })) : [],
    about: aboutLaw(archive, law),
    names: [law.number, law.name, ...law.aliases].filter((name) => name !== null),
  }));
}

/** Anchor of a year in the list of citing documents. */
export function yearAnchor(year: number | null): string {
  return year === null ? 'nam-chua-ro' : `nam-${String(year)}`;
}

/** All laws with the documents that cite each. */
export function citedBy(archive: Archive): { key: string; citing: Backlink[] }[] {
  const links = backlinks(archive.documents, 'law');
  return [...archive.reference.laws.keys()].map((key) => ({ key, citing: links.get(key) ?? [] }));
}

/** The page of all laws, most cited first within each type. */
export function lawIndex(archive: Archive): IndexView {
  const groups = new Map<string, { title: string; links: FacetLink[] }>();
  for (const [key, law] of archive.reference.laws) {
    const title = archive.words.docType(law.docType);
    const group = groups.get(title) ?? { title, links: [] };
    groups.set(title, group);
    group.links.push({
      label: archive.words.title(law.number === null ? law.name : `${law.number}: ${law.name}`),
      path: facetPath('law', key),
      total: archive.laws.get(key)?.length ?? 0,
    });
  }
  for (const { links } of groups.values()) {
    links.sort((a, b) => b.total - a.total || compare(a.label, b.label));
  }
  const cited = archive.laws.size;
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
