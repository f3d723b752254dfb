import { groupBy } from '#documents/group.ts';
import { isRecurring } from '#documents/shortcomings/ledger.ts';
import { facetPath } from '#documents/urls.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { ledgerOf, ledgerPath } from './shortcoming-ledger.ts';
import { ledgerRowView, type LedgerRowView } from './shortcoming-row-view.ts';
import { ledgerPages } from './shortcoming-rows.ts';

/** Rows under one heading. */
export interface LedgerSection {
  anchor: string;
  title: string;
  rows: LedgerRowView[];
}

/** All that a page of the ledger of a topic shows. */
export interface ShortcomingView {
  path: string;
  title: string;
  description: string;
  lead: string;
  pager: PagerView | null;
  sections: LedgerSection[];
  /** The topic, with its own page where documents as a whole are of it. */
  topic: { label: string; path: string | null };
}

/** The pages of a topic; rows that recur come first. */
export function shortcomingViews(archive: Archive, topic: string): ShortcomingView[] {
  const rows = ledgerOf(archive).byTopic.get(topic) ?? [];
  const name = archive.words.topic(topic);
  const passages = rows.reduce((total, row) => total + row.passages.length, 0);
  const recurring = rows.filter(isRecurring).length;
  const path = ledgerPath(topic);
  return ledgerPages(archive, topic).map((cut) => ({
    path: listPath(path, cut.page),
    title: archive.words.title(`Tồn tại, hạn chế: ${name}`),
    description: `Tồn tại, hạn chế về ${name} mà văn bản của các địa phương đã nêu, theo năm, dẫn đến từng đoạn.`,
    lead: `${formatNumber(passages)} đoạn của ${formatNumber(rows.length)} nơi; ${recurring === 0 ? 'chưa nơi nào có từ hai năm trở lên' : `${formatNumber(recurring)} nơi nêu từ hai năm trở lên`}.`,
    pager: pagerView(path, cut),
    topic: {
      label: archive.words.title(name),
      path: archive.topics.has(topic) ? facetPath('topic', topic) : null,
    },
    sections: [...groupBy(cut.items, (row) => [isRecurring(row)])].map(([recurs, found]) => ({
      anchor: recurs ? 'lap-lai' : 'mot-nam',
      title: recurs ? 'Nêu từ hai năm trở lên' : 'Nêu một năm',
      rows: found.map((row) => ledgerRowView(archive, row)),
    })),
  }));
}
