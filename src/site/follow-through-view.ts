import type { ArchiveDocument } from '#documents/document.ts';
import type { FollowEvidence } from '#documents/follow-through/follow-group.ts';
import { followPath } from '#documents/follow-through/follow-path.ts';
import type { JudgedTask } from '#documents/follow-through/judge-task.ts';
import type { ReviewingPaper } from '#documents/follow-through/place-years.ts';
import { facetPath } from '#documents/urls.ts';
import { paginate } from '#documents/paginate.ts';
import { unit } from '#places/unit.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import type { ListItem } from './document-view/list-item.ts';
import { judgedCounts, stateCounts, type Follow } from './follow-through.ts';
import { followPlace } from './follow-through-place.ts';
import {
  countLine,
  evidenceWords,
  judgedWords,
  nothingWords,
  STATE_WORDS,
} from './follow-through-words.ts';
import type { Inline, Tone } from './inline.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { placePages } from './place-pages.ts';
import { capital, unitLink } from './place-names.ts';
import type { SignName } from './signs.ts';

/** A sign with its word. */
export interface StateView {
  /** Key in addresses and classes: `co-ket-qua`. */
  key: string;
  sign: SignName;
  tone: Tone;
  word: string;
}

/** A passage shown beside a task; its words are read when the page is rendered. */
export interface EvidenceView {
  /** Names the body that holds it. */
  digest: string;
  anchor: string;
  number: string;
  /** “Kết quả”, “Hạn chế”, “Nhiệm vụ kỳ tới”, “Đoạn khác”. */
  kind: string;
  path: string;
  paper: string;
  says: Inline[];
  confirmed: boolean;
}

/** A line of the table: a task with its states and what speaks of it. */
export interface FollowRow {
  /** Anchor of the row on its page. */
  id: string;
  digest: string;
  path: string;
  anchor: string;
  number: string;
  states: StateView[];
  evidence: EvidenceView[];
  /** What is said where there is no evidence. */
  nothing: Inline[];
}

/** All that a page of a place and year shows, but for the words of the passages. */
export interface FollowView {
  /** Of this very page. */
  path: string;
  title: string;
  description: string;
  place: string;
  year: number;
  trail: { label: string; path: string }[];
  lead: Inline[];
  /** Papers that set the tasks, and those that review the year. */
  setting: ListItem[];
  reviewing: ListItem[];
  /** `null` where no paper reviews the year: then `unread` has the bodies whose tasks are listed. */
  counts: Inline[] | null;
  judged: string;
  filters: (StateView & { total: number })[];
  rows: FollowRow[];
  unread: { document: string; digest: string; path: string }[];
  pager: PagerView | null;
}

const KINDS: Record<FollowEvidence['kind'], string> = {
  result: 'Kết quả',
  shortcoming: 'Hạn chế',
  task: 'Nhiệm vụ kỳ tới',
  mention: 'Đoạn khác của báo cáo',
};

/** Anchor of a task on the page of its place and year, which may show several papers. */
export const rowAnchor = ({ document, anchor }: Pick<JudgedTask, 'document' | 'anchor'>): string =>
  `${document}--${anchor}`;

/** Rows on a page. */
const ROWS = 100;

/** Address of the row of a task, on whichever page of its place and year it stands. */
export function taskPath({ place, year, tasks }: Follow, task: JudgedTask): string {
  const at = tasks?.indexOf(task) ?? 0;
  return `${followPath(place, year, Math.floor(at / ROWS) + 1)}#${rowAnchor(task)}`;
}

/** The pages of a place and year. */
export function followViews(archive: Archive, follow: Follow): FollowView[] {
  const { place, year, setting, reviewing, tasks, path } = follow;
  const words = followPlace(archive, place, year);
  const byId = new Map(
    [...setting, ...reviewing.map(({ document }) => document)].map((one) => [one.id, one]),
  );
  const counts = tasks && stateCounts(tasks);
  return paginate(tasks ?? [], ROWS).map((cut) => ({
    path: listPath(path, cut.page),
    title: `${words.title}, năm ${String(year)}`,
    description: `Nhiệm vụ quốc phòng, quân sự được giao cho năm ${String(year)} ở ${words.inLine}, đặt bên những điều các báo cáo trong kho nói về từng việc.`,
    place,
    year,
    trail: [
      { label: 'Theo dõi thực hiện', path: '/theo-doi/' },
      ...words.trail,
      // a paper may set tasks for a year that no list is of
      ...(archive.years.has(year) ? [{ label: String(year), path: facetPath('year', year) }] : []),
    ],
    lead: leadOf(follow, words.inLine),
    setting: setting.map((document) => paperItem(archive, document)),
    reviewing: reviewing.map((paper) => reviewingItem(archive, paper)),
    counts: counts && countLine(counts, ''),
    judged: tasks ? judgedWords(judgedCounts(tasks)) : '',
    filters: Object.keys(STATE_WORDS).flatMap((state) => {
      const total = counts?.[state as keyof typeof STATE_WORDS] ?? 0;
      return total > 0 ? [{ ...stateView(state as keyof typeof STATE_WORDS), total }] : [];
    }),
    rows: cut.items.map((task) => rowOf(archive, task, byId, reviewing.length)),
    unread: tasks
      ? []
      : setting.map((document) => ({
          document: document.id,
          digest: document.digest,
          path: archive.words.row(document).path,
        })),
    pager: pagerView(path, cut),
  }));
}

function leadOf({ place, year, tasks, reviewing }: Follow, name: string): Inline[] {
  if (tasks === null)
    return [
      `Kho chưa có báo cáo nào về năm ${String(year)} của ${name}${hasEnded(place) ? ', cũng chưa có của các đơn vị kế tục' : ''}, nên chưa đặt được việc nào bên kết quả.`,
    ];
  const others = reviewing.some(({ kin }) => kin !== 'own');
  return [
    `${formatNumber(tasks.length)} việc được giao cho năm ${String(year)}, đặt bên ${formatNumber(reviewing.length)} báo cáo trong kho nói về năm ấy${others ? ', kể cả của đơn vị trước hoặc sau khi sắp xếp' : ''}.`,
  ];
}

const hasEnded = (place: string): boolean => (unit(place)?.validUntil ?? null) !== null;

function paperItem(archive: Archive, document: ArchiveDocument): ListItem {
  const { title, path, day, docType, number, issuer } = archive.words.row(document);
  return {
    text: { text: title, path },
    below: [
      {
        text: [docType, number, issuer, day].filter((word) => word !== null).join(', '),
        quiet: true,
      },
    ],
  };
}

function reviewingItem(archive: Archive, { document, kin }: ReviewingPaper): ListItem {
  const item = paperItem(archive, document);
  if (kin === 'own') return item;
  const link = unitLink(placePages(archive), document.data.locality, { first: true });
  const what =
    kin === 'successor'
      ? ': đơn vị kế tục; báo cáo của đơn vị này chỉ nói về địa bàn của mình'
      : ': đơn vị tiền thân; báo cáo của đơn vị này chỉ nói về địa bàn của mình';
  return { ...item, below: [...(item.below ?? []), '. ', link, what] };
}

const stateView = (state: keyof typeof STATE_WORDS): StateView => {
  const { sign, tone, word, anchor } = STATE_WORDS[state];
  return { key: anchor, sign, tone, word };
};

function rowOf(
  archive: Archive,
  task: JudgedTask,
  papers: ReadonlyMap<string, ArchiveDocument>,
  reports: number,
): FollowRow {
  const paper = (id: string): { digest: string; path: string; name: string } => {
    const document = papers.get(id);
    if (!document) throw new Error(`follow-through: no paper “${id}”`);
    const { path, day, docType, issuer, draft } = archive.words.row(document);
    const name = `${draft ? 'NHÁP: ' : ''}${capital(docType)}, ${issuer}, ${day}`;
    return { digest: document.digest, path, name };
  };
  const own = paper(task.document);
  return {
    id: rowAnchor(task),
    digest: own.digest,
    path: own.path,
    anchor: task.anchor,
    number: task.number,
    states: task.states.map(stateView),
    evidence: task.evidence.map((one): EvidenceView => {
      const { digest, path, name } = paper(one.document);
      return {
        digest,
        anchor: one.anchor,
        number: one.number,
        kind: KINDS[one.kind],
        path,
        paper: name,
        says: evidenceWords(archive, one),
        confirmed: one.verdict !== null,
      };
    }),
    nothing: task.evidence.length > 0 ? [] : nothingWords(archive, task, reports),
  };
}
