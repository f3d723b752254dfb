import type { ArchiveDocument } from '#documents/document.ts';
import { documentYears } from '#documents/facets.ts';
import { documentDay, issueYear } from '#documents/order.ts';
import { COLLECTION_PATHS, facetPath } from '#documents/urls.ts';
import { documentThing } from '#exports/document-thing.ts';
import { breadcrumbThing, type Thing } from '#exports/json-ld.ts';
import { displayName } from '#places/display-name.ts';
import { COLLECTION_FEEDS, type FeedLinks } from '../feeds.ts';
import { keysAbove, someDay } from '../place-words.ts';
import type { SectionKey } from '../sections.ts';
import { COLLECTION_WORDS, PASSAGE_WORDS } from '../wording.ts';
import { actWords } from './act-words.ts';
import { attributeBox, type AttributeRow } from './attribute-box.ts';
import { calendarLink } from './calendar-link.ts';
import type { BodyNotes } from './body-html.ts';
import { citingView, type CitingView } from './citing-view.ts';
import { comparisonLink, type ComparisonLink } from './comparison-link.ts';
import { contents, type ContentsEntry } from './contents.ts';
import type { OwnContext } from './context.ts';
import { citesList, type CitesItem } from './document-lists.ts';
import type { DocumentTies } from './document-ties.ts';
import { derivationLine } from './derivation-line.ts';
import type { EarlierView } from './earlier-view.ts';
import { hindranceLines, type HindranceLine } from './hindrance-lines.ts';
import type { HistoryList } from './history-list.ts';
import type { ListItem } from './list-item.ts';
import type { MeasureRow } from './measures.ts';
import type { NeighboursView } from './neighbours-view.ts';
import type { Notice } from './notices.ts';
import type { SeriesGroup } from './series-section.ts';
import { printView, type PrintView } from './print-view.ts';
import { signature, type SignatureView } from './signature.ts';
import { sourceList } from './source-list.ts';

/** All that the page of a document shows, but for its body, which `digest` names. */
export interface DocumentView {
  path: string;
  digest: string;
  title: string;
  /** Title of the page: who and when besides, since many papers bear one title. */
  pageTitle: string;
  /** The same, not breaking inside words. */
  heading: string;
  description: string;
  kick: string;
  issuer: string;
  current: SectionKey;
  trail: { label: string; path: string }[];
  notices: Notice[];
  /** In a preview, of a document that is not public. */
  hindrances?: HindranceLine[];
  rows: AttributeRow[];
  citing: CitingView;
  feeds: FeedLinks;
  /** Its days for a calendar. */
  calendar: string | null;
  contents: ContentsEntry[];
  steps: string[];
  measures: MeasureRow[];
  bodyNotes: BodyNotes;
  /** What its passages are held against; nothing for most. */
  earlier: EarlierView[];
  comparison: ComparisonLink;
  signature: SignatureView | null;
  /** What became of the tasks it sets, and the tasks that its passages speak of. */
  follow: ListItem[];
  cites: CitesItem[];
  citedBy: ListItem[];
  source: ListItem[];
  history: HistoryList;
  /** What it carries out, what carries it out, what sums it up; mostly empty. */
  series: SeriesGroup[];
  neighbours: NeighboursView;
  related: ListItem[];
  /** How all that was found. */
  derivation: string;
  print: PrintView;
  things: Thing[];
}

/** The view of one document. Pure: the same document, with the same ties, gives the same view, letter for letter. */
export function documentView(
  context: OwnContext,
  document: ArchiveDocument,
  ties: DocumentTies,
): DocumentView {
  const { archive } = context;
  const { data, facts, collection } = document;
  const { cited, earlier, follow, series, citedBy, related } = ties;
  const row = archive.words.row(document);
  const issuer = context.issuerFull(document);
  const trail = trailOf(document);
  const foot = signature(document);
  const steps = document.collection === 'announcements' ? document.data.steps : [];
  const cites = citesList(cited);
  return {
    path: row.path,
    digest: document.digest,
    title: data.title,
    pageTitle: `${data.title}, ${row.issuer}, ${row.number ?? row.day}`,
    heading: row.title,
    description: data.summary ?? (facts.excerpt || data.title),
    kick: row.docType,
    issuer,
    current: collection === 'announcements' ? 'thong-bao' : 'tra-cuu',
    trail,
    notices: ties.notices,
    ...(document.hindrances && { hindrances: hindranceLines(document.hindrances, collection) }),
    rows: attributeBox(context, document),
    citing: citingView(context, document, { issuer, docType: row.docType }),
    feeds: COLLECTION_FEEDS[collection],
    calendar: calendarLink(document),
    contents: [
      ...(steps.length > 0
        ? [{ anchor: 'viec-can-lam', number: null, title: 'Việc cần làm' }]
        : []),
      ...(ties.measures.length > 0 ? [{ anchor: 'so-lieu', number: null, title: 'Số liệu' }] : []),
      ...contents(facts.outline, [
        ...(foot ? [{ anchor: 'noi-nhan', title: 'Nơi nhận, người ký' }] : []),
        ...(follow.length > 0 ? [{ anchor: 'theo-doi', title: 'Theo dõi thực hiện' }] : []),
        { anchor: 'vien-dan', title: 'Viện dẫn' },
        { anchor: 'nguon', title: 'Nguồn' },
        { anchor: 'lich-su', title: 'Lịch sử' },
        ...(series.length > 0 ? [{ anchor: 'chuoi-van-ban', title: 'Chuỗi văn bản' }] : []),
        ...(related.length > 0 ? [{ anchor: 'lien-quan', title: 'Liên quan' }] : []),
      ]),
    ],
    steps,
    measures: ties.measures,
    bodyNotes: bodyNotes(context, document, ties),
    earlier,
    comparison: comparisonLink(document, earlier),
    signature: foot,
    follow,
    cites,
    citedBy,
    source: sourceList(context, document),
    history: ties.history,
    series,
    neighbours: ties.neighbours,
    related,
    derivation: derivationLine(document, { row, cites, citedBy, follow, earlier, series, related }),
    print: printView(context, document, cited),
    things: [
      breadcrumbThing(archive.site, [
        { name: 'Mới lưu', path: '/' },
        ...trail.map(({ label, path }) => ({ name: label, path })),
        { name: data.title, path: row.path },
      ]),
      documentThing(archive.site, document, {
        docType: row.docType,
        issuer,
        issuerIsState: isState(context, document),
        place: row.place,
        topics: data.topics.map(archive.words.topic),
        publisher: archive.reference.office.office ?? archive.reference.office.title,
      }),
    ],
  };
}

function isState({ archive }: OwnContext, { data }: ArchiveDocument): boolean {
  const branch = archive.reference.issuers.get(data.issuer)?.branch;
  return branch === 'state' || branch === 'state-military' || branch === 'council';
}

/** Collection, province, unit, year of issue. */
function trailOf(document: ArchiveDocument): DocumentView['trail'] {
  const { collection, data } = document;
  const day = someDay(documentDay(document));
  const units =
    data.locality === 'viet-nam' ? [] : [data.locality, ...keysAbove(data.locality, day)].reverse();
  const year = issueYear(document);
  return [
    { label: COLLECTION_WORDS[collection], path: `/${COLLECTION_PATHS[collection]}/` },
    ...units.map((key) => ({
      label: displayName(key, day ?? '9999-12-31'),
      path: facetPath('locality', key),
    })),
    ...(year !== null && documentYears(document).includes(year)
      ? [{ label: String(year), path: facetPath('year', year) }]
      : []),
  ];
}

function bodyNotes(
  { archive }: OwnContext,
  document: ArchiveDocument,
  { cited, followNotes, filed }: DocumentTies,
): BodyNotes {
  const notes: BodyNotes = { passages: [], targets: {} };
  if (followNotes.length > 0) notes.follow = followNotes;
  for (const { kind, anchor, topic, year } of document.facts.passages)
    notes.passages.push({
      anchor,
      label: `${PASSAGE_WORDS[kind]} ${String(year)}`,
      // a passage may be of a topic that no document is filed under
      topic: {
        text: archive.words.topic(topic),
        ...(filed.includes(topic) ? { path: facetPath('topic', topic) } : {}),
      },
    });
  for (const act of cited) {
    const { note } = actWords(act);
    // no section names an act that nothing can be linked for
    if (note && act.path !== null) notes.targets[act.target] = note;
  }
  return notes;
}
