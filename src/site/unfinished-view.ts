import type { UnfinishedDocument } from '#documents/document.ts';
import { markedTitle } from '#documents/draft-mark.ts';
import { documentPath } from '#documents/urls.ts';
import type { CollectionName } from '#schema/collections.ts';
import { hindranceLines, type HindranceLine } from './document-view/hindrance-lines.ts';

/** What a preview shows of a draft with faults. */
export interface UnfinishedView {
  collection: CollectionName;
  /** Its future address. */
  path: string;
  title: string;
  /** Path below the content folder. */
  file: string;
  /** Names its body; `null` where that may not be shown. */
  digest: string | null;
  lines: HindranceLine[];
}

/** The view of one such draft. */
export function unfinishedView(document: UnfinishedDocument): UnfinishedView {
  const { collection, title, file, digest, hindrances } = document;
  return {
    collection,
    path: documentPath(document),
    title: markedTitle(title ?? 'Chưa có nhan đề'),
    file,
    digest,
    lines: hindranceLines(hindrances, collection),
  };
}
