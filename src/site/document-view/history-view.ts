import type { ArchiveDocument } from '#documents/document.ts';
import { COLLECTION_PATHS, documentPath } from '#documents/urls.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Inline } from '../inline.ts';
import type { SectionKey } from '../sections.ts';
import { COLLECTION_WORDS, CORRECTION_WORDS } from '../wording.ts';
import type { ViewContext } from './context.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { changeAnchor, hiddenWords, historyPath, visibleChanges } from './history-list.ts';

/** One change of a document, as the page of its history tells it. */
export interface ChangeView {
  anchor: string;
  day: string;
  /** What the editor said of it. */
  notes: { label: string; text: string }[];
  fields: FieldChange[];
  /** Place of its words among the stored differences; `null` where none changed. */
  words: number | null;
  /** True of the newest: only its anchors are those of the page. */
  latest: boolean;
}

/** The page of the history of a document, but for the words that changed, which `differences` names. */
export interface HistoryView {
  path: string;
  /** Of the document. */
  back: string;
  title: string;
  heading: string;
  kick: string;
  current: SectionKey;
  trail: { label: string; path: string }[];
  changes: ChangeView[];
  hidden: Inline | null;
  differences: string | null;
}

/** The history of a document; `null` where there is nothing to compare. */
export function historyView(context: ViewContext, document: ArchiveDocument): HistoryView | null {
  const history = context.archive.histories?.get(document.id);
  const visible = visibleChanges(context, document);
  if (!history || visible.length === 0) return null;
  const { collection, data } = document;
  const row = context.archive.words.row(document);
  const back = documentPath(document);
  return {
    path: historyPath(document),
    back,
    title: `Lịch sử: ${data.title}, ${row.number ?? row.day}`,
    heading: row.title,
    kick: row.docType,
    current: collection === 'announcements' ? 'thong-bao' : 'tra-cuu',
    trail: [
      { label: COLLECTION_WORDS[collection], path: `/${COLLECTION_PATHS[collection]}/` },
      { label: row.number ?? row.title, path: back },
    ],
    changes: visible.map((change) => ({
      anchor: changeAnchor(change),
      day: change.day,
      notes: change.corrections.map(({ kind, note, date }) => ({
        label:
          date === change.day
            ? CORRECTION_WORDS[kind]
            : `${CORRECTION_WORDS[kind]}, ghi ngày ${formatDate(date)}`,
        text: note,
      })),
      fields: fieldChanges(context, document, change),
      words: change.words ? history.changes.indexOf(change) : null,
      latest: change === history.changes[0],
    })),
    hidden: hiddenWords(context, document),
    differences: history.differences,
  };
}
