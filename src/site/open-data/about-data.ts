import { DOCUMENT_TABLE, TEXT_TABLES } from '#exports/data-tables.ts';
import { ALL_DOCUMENTS } from './bulk-files.ts';

/** A file that holds all of one kind. */
export interface BulkFile {
  /** Below `/du-lieu/`. */
  file: string;
  /** As the server sends it. */
  type: string;
  /** Media type of what is packed in it; `type` where nothing is packed. */
  mediaType: string;
  about: string;
}

/** Files in bulk, in the order in which they are told. */
export const BULK: readonly BulkFile[] = [
  {
    file: ALL_DOCUMENTS,
    type: 'application/gzip',
    mediaType: 'application/x-ndjson',
    about: 'Mọi văn bản với toàn văn, mỗi dòng một JSON, nén gzip',
  },
  ...[DOCUMENT_TABLE, ...TEXT_TABLES].map(({ file, about }) => ({
    file,
    type: 'text/csv',
    mediaType: 'text/csv',
    about,
  })),
];

/** What the data is, in a sentence. */
export const DATA_ABOUT =
  'Văn bản, báo cáo và thông báo công khai của kho, với đoạn đã gắn loại, số liệu và viện dẫn.';
