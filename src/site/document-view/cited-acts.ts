import { compareParts } from '#citations/cited-parts.ts';
import { documentEdges } from '#citations/edges.ts';
import { outstanding } from '#citations/outstanding.ts';
import { lawStatus, type LawStatus } from '#citations/status.ts';
import { weightiest } from '#citations/weightiest.ts';
import type { ArchiveDocument, CitationFact } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { isPrintable } from '#schema/confidence.ts';
import type { EdgeType, Status } from '#schema/document.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Law } from '#schema/law.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Inline, Tone } from '../inline.ts';
import type { SignName } from '../signs.ts';
import { withdrawnDocument } from '../withdrawn-document.ts';
import { LAW_STATUS_WORDS } from '../wording.ts';
import type { ViewContext } from './context.ts';

/** Something a document cites, with how it stands today. */
export interface CitedAct {
  kind: CitationFact['kind'];
  target: string;
  /** `null` where nothing is known of it but its number or name. */
  path: string | null;
  /** `Nghị định 168/2018/NĐ-CP`, or the name of an act without number. */
  name: string;
  /** `168/2018/NĐ-CP`: heads the note in the margin. */
  short: string;
  /** `null` for a document of the archive. */
  status: LawStatus['status'] | null;
  /** `null` where no standing is asked of it, as of a report. */
  sign: SignName | null;
  tone: Tone;
  /** `đã được sửa đổi`. */
  word: string;
  /** What follows the word: by what, when, and how it stood on the day of the document. */
  more: Inline[];
  /** Its force today and on the day of the document, as far as lists and the archive know; `then` is `null` without a day. */
  force: LawStatus['status'];
  then: LawStatus['status'] | null;
  /** Anchors of the blocks that cite it, in order; none of a relation that the text does not name. */
  anchors: string[];
  /** What the document does with it, the weightiest first, and whether an editor said so. */
  types: EdgeType[];
  byEditor: boolean;
  /** Cited parts, in the order of the act: `dieu-5-khoan-2`. */
  parts: string[];
}

const TONES: Record<LawStatus['status'], Tone> = {
  'in-force': 'ok',
  amended: 'amend',
  ended: 'ended',
  unknown: 'unknown',
};

/** Everything a document cites in its text, in order of first citation, each once; then what an editor alone relates it to. */
export function citedActs(context: ViewContext, document: ArchiveDocument): CitedAct[] {
  const edges = Map.groupBy(documentEdges(document, context.relations), ({ to }) => to);
  return [...edges].flatMap(([target, own]): CitedAct[] => {
    const kind = own[0]?.kind ?? 'other';
    const act =
      kind === 'law'
        ? citedLaw(context, document, target)
        : kind === 'document'
          ? citedDocument(context, target)
          : unlistedAct(context, target);
    if (!act) return [];
    const anchors = own.flatMap(({ anchor }) => anchor ?? []);
    const types = weightiest(own.map(({ type }) => type));
    return [
      {
        ...act,
        anchors: [...new Set(anchors)],
        types: types.length > 1 ? types.filter((type) => type !== 'dan') : types,
        byEditor: own.some(({ basis }) => basis === 'editor'),
        parts: [...new Set(own.flatMap(({ parts }) => parts))].sort(compareParts),
      },
    ];
  });
}

/** An act of which only the number or the name is known; a withdrawn document, which relations alone name by its id. */
function unlistedAct({ archive, unlisted }: ViewContext, target: string): Act {
  const known = unlisted.get(target);
  if (known) return known;
  const gone = withdrawnDocument(archive, target);
  const act: Act = {
    kind: 'other',
    target,
    path: gone?.path ?? null,
    name: gone?.title ?? target,
    short: gone?.title ?? target,
    status: 'unknown',
    sign: 'unknown',
    tone: 'unknown',
    word: gone ? 'đã được thu hồi' : LAW_STATUS_WORDS.unknown,
    more: [
      gone
        ? '; kho không còn đăng nội dung.'
        : archive.lookup.byNumber(target).length > 1
          ? '; kho có nhiều văn bản mang số này, chưa rõ là văn bản nào.'
          : '; chưa có trong kho và trong danh mục.',
    ],
    force: 'unknown',
    then: 'unknown',
  };
  unlisted.set(target, act);
  return act;
}

/** “Nghị định 168/2018/NĐ-CP”; an act without number goes by its name. For links in a sentence. */
export function lawName({ archive }: ViewContext, law: Law): string {
  return law.number === null ? law.name : `${archive.words.docType(law.docType)} ${law.number}`;
}

/** A cited act apart from where it is cited. */
export type Act = Omit<CitedAct, 'anchors' | 'types' | 'byEditor' | 'parts'>;

/** What is said of a law depends on the law and on how it stood on the document's day, so few texts serve all. */
function citedLaw(context: ViewContext, document: ArchiveDocument, target: string): Act | null {
  const law = context.archive.reference.laws.get(target);
  if (!law) return null;
  const day = documentDay(document);
  const then = day.startsWith('X') ? null : lawStatus(law, edtfBounds(day).earliest).status;
  const name = `${target} ${String(then)}`;
  const known = context.laws.get(name);
  if (known) return known;
  const { status } = lawStatus(law, context.archive.today);
  const act: Act = {
    kind: 'law',
    target,
    path: facetPath('law', target),
    // laws are known by name, decrees by number
    name:
      law.docType === 'luat' && law.number ? `${law.name}, ${law.number}` : lawName(context, law),
    short: law.number ?? law.name,
    status,
    sign: status,
    tone: TONES[status],
    word: LAW_STATUS_WORDS[status],
    more: lawWords(context, law, then),
    force: status,
    then,
  };
  context.laws.set(name, act);
  return act;
}

/** “ bởi Nghị định 220/2025/NĐ-CP, từ 07/8/2025. Vào ngày của văn bản này: chưa thấy ghi thay đổi.” and the like. */
function lawWords(context: ViewContext, law: Law, then: LawStatus['status'] | null): Inline[] {
  const { today, reference } = context.archive;
  const link = (key: string): Inline => {
    const other = reference.laws.get(key);
    return other ? { text: lawName(context, other), path: facetPath('law', key) } : key;
  };
  const told = (event: Law['history'][number]['event']) =>
    law.history.filter(
      (entry) =>
        entry.event === event &&
        isPrintable(entry.confidence) &&
        edtfBounds(entry.date).latest <= today,
    );
  const { status, by, since } = lawStatus(law, today);
  const words: Inline[] = [];
  if (by !== null) words.push(' bởi ', link(by));
  if (since !== null) words.push(`, từ ${formatDate(since)}`);
  for (const entry of told('hop-nhat').slice(-1))
    words.push('; bản hợp nhất ', link(entry.by), `, ${formatDate(entry.date)}`);
  words.push(...outstandingWords(context, law, link), '.');
  if (by !== null && then !== null && then !== status)
    words.push(` Vào ngày của văn bản này: ${THEN[then]}.`);
  for (const [at, entry] of told('cung-linh-vuc').entries())
    words.push(at === 0 ? ' Cùng lĩnh vực nay có ' : ', ', link(entry.by));
  if (words.at(-1) !== '.' && typeof words.at(-1) === 'object') words.push('.');
  if (law.confidence === 'seed')
    words.push(` ${law.number === null ? 'Tên' : 'Số và ngày'} theo văn bản dẫn, chưa đối chiếu.`);
  return words;
}

/** “; đã ban hành, chưa có hiệu lực: Nghị định …”, “; có thay đổi sau bản hợp nhất”: the law's page has the rest. */
function outstandingWords(
  { archive }: ViewContext,
  law: Law,
  link: (key: string) => Inline,
): Inline[] {
  const { pending, unconsolidated, consolidated } = outstanding(law, archive.today);
  const words: Inline[] = pending.flatMap(({ by }, at) => [
    at === 0 ? '; đã ban hành, chưa có hiệu lực: ' : ', ',
    link(by),
  ]);
  if (unconsolidated.length > 0)
    words.push(consolidated === null ? '; chưa thấy bản hợp nhất' : ', có thay đổi sau bản ấy');
  return words;
}

const THEN: Record<LawStatus['status'], string> = {
  'in-force': 'còn hiệu lực, chưa sửa đổi',
  amended: 'đã được sửa đổi, chưa hết hiệu lực',
  ended: 'hết hiệu lực',
  unknown: 'chưa thấy ghi thay đổi',
};

function citedDocument({ archive }: ViewContext, target: string): Act | null {
  const other = archive.lookup.byId(target);
  if (!other) return null;
  const { standing, docType, number } = archive.words.row(other);
  return {
    kind: 'document',
    target,
    path: documentPath(other),
    name: number === null ? other.data.title : `${docType} ${number}`,
    short: number ?? docType,
    status: null,
    sign: standing?.sign ?? null,
    tone: standing ? TONES[standing.sign] : 'unknown',
    word: standing ? lowerFirst(standing.word) : '',
    more: ['.'],
    force: FORCE[other.data.status],
    then: null,
  };
}

/** Force of a document of the archive by what its editor says; that its year is over does not end it. */
const FORCE: Record<Status, LawStatus['status']> = {
  'in-force': 'in-force',
  amended: 'amended',
  expired: 'ended',
  replaced: 'ended',
  withdrawn: 'ended',
  removed: 'ended',
  'removed-secrecy': 'ended',
  unknown: 'unknown',
};

const lowerFirst = (words: string): string =>
  words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
