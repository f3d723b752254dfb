import type { ArchiveDocument } from '#documents/document.ts';
import type { HistoryChange } from '#documents/history/document-history.ts';
import { publishedDay } from '#documents/published.ts';
import { documentPath } from '#documents/urls.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Inline } from '../inline.ts';
import { CORRECTION_WORDS } from '../wording.ts';
import type { ViewContext } from './context.ts';
import { fieldChanges } from './field-changes.ts';

/** A line of “Lịch sử”: what happened, when, what is said of it, and where the two versions stand side by side. */
export interface HistoryItem {
  /** Fragment that feeds link to, of a correction. */
  id: string | null;
  /** `YYYY-MM-DD` */
  day: string;
  label: string;
  text: string;
  /** Address of the difference; `null` where there is none to show. */
  path: string | null;
}

/** The past of a document as its page tells it, oldest first. */
export interface HistoryList {
  items: HistoryItem[];
  hidden: Inline | null;
}

/** Path of the page of differences of a document. */
export const historyPath = (document: Pick<ArchiveDocument, 'collection' | 'id'>): string =>
  `${documentPath(document)}lich-su/`;

/** Fragment of a change on that page. */
export const changeAnchor = ({ day }: Pick<HistoryChange, 'day'>): string => `sua-${day}`;

/** Changes of a document that a reader can see. */
export function visibleChanges(
  context: ViewContext,
  document: ArchiveDocument,
): readonly HistoryChange[] {
  const history = context.archive.histories?.get(document.id);
  return (
    history?.changes.filter(
      (change) => change.words || fieldChanges(context, document, change).length > 0,
    ) ?? []
  );
}

/** First publication, corrections as the editor wrote them, and what else changed on the site. */
export function historyList(context: ViewContext, document: ArchiveDocument): HistoryList {
  const { data } = document;
  const changes = visibleChanges(context, document);
  const pathOf = (change: HistoryChange | undefined): string | null =>
    change ? `${historyPath(document)}#${changeAnchor(change)}` : null;
  const items: HistoryItem[] = data.corrections.map((entry, at) => ({
    id: `sua-${entry.date}-${String(at + 1)}`,
    day: entry.date,
    label: CORRECTION_WORDS[entry.kind],
    text: entry.note,
    path: pathOf(changes.find((change) => change.corrections.some((one) => same(one, entry)))),
  }));
  for (const change of changes)
    if (change.corrections.length === 0)
      items.push({
        id: null,
        day: change.day,
        label: 'Sửa khác',
        text: sayChange(context, document, change),
        path: pathOf(change),
      });
  items.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  if (!document.hindrances)
    items.unshift({
      id: null,
      day: publishedDay(document),
      label: 'Công bố',
      text: 'Lần đầu có trên trang này.',
      path: null,
    });
  return { items, hidden: hiddenWords(context, document) };
}

/** Said where older versions were public once and are shown no more. */
export function hiddenWords({ archive }: ViewContext, { id }: ArchiveDocument): Inline | null {
  const day = archive.histories?.get(id)?.hiddenBefore ?? null;
  return day === null
    ? null
    : `Các bản trước ngày ${formatDate(day)} không hiện lại, vì từ ngày ấy có chữ được lược hoặc bỏ đi.`;
}

function sayChange(context: ViewContext, document: ArchiveDocument, change: HistoryChange): string {
  const labels = fieldChanges(context, document, change).map(({ label }) => label);
  const fields = labels.length > 0 ? `Phần ghi về văn bản: ${labels.join(', ')}.` : '';
  return [change.words ? 'Chữ của văn bản.' : '', fields].filter(Boolean).join(' ');
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
