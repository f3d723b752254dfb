import type { ArchiveDocument } from '#documents/document.ts';
import { COLLECTION_PATHS } from '#documents/urls.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Archive } from './archive-view.ts';
import { COLLECTION_FEEDS } from './feeds.ts';
import type { ListSpec } from './list-view.ts';

/** What the lists of whole collections are called. */
export const COLLECTION_WORDS: Record<
  CollectionName,
  { title: string; noun: string; description: string }
> = {
  directives: {
    title: 'Văn bản',
    noun: 'văn bản',
    description:
      'Chỉ thị, nghị quyết, kế hoạch, quyết định và văn bản khác về quốc phòng, quân sự địa phương.',
  },
  reports: {
    title: 'Báo cáo, tin hội nghị',
    noun: 'báo cáo',
    description:
      'Báo cáo, tin hội nghị tổng kết, sơ kết, triển khai quốc phòng, quân sự địa phương.',
  },
  announcements: {
    title: 'Thông báo',
    noun: 'thông báo',
    description: 'Thông báo cho công dân về quốc phòng, quân sự địa phương.',
  },
};

/** The list of a whole collection. Announcements that are over stand after those in force. */
export function collectionList(archive: Archive, collection: CollectionName): ListSpec {
  const documents = archive.collections[collection];
  const spec: ListSpec = {
    ...COLLECTION_WORDS[collection],
    path: `/${COLLECTION_PATHS[collection]}/`,
    kick: null,
    trail: [{ label: 'Tra cứu', path: '/tra-cuu/' }],
    documents,
    search: '/tim-kiem/',
    feeds: [COLLECTION_FEEDS[collection]],
  };
  if (collection !== 'announcements') return spec;
  const over = new Set(documents.filter((document) => isOver(document, archive.today)));
  const current = documents.filter((document) => !over.has(document));
  const shelves = [
    { anchor: 'dang-thong-bao', title: 'Đang thông báo', documents: current },
    { anchor: 'da-het-han', title: 'Đã hết hạn', documents: [...over] },
  ];
  return { ...spec, shelves, current: 'thong-bao' };
}

/** True for an announcement after its last day. */
export function isOver(document: ArchiveDocument, today: string): boolean {
  if (document.collection !== 'announcements') return false;
  const { until } = document.data;
  return until !== undefined && until < today;
}
