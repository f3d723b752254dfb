import { documentPath } from '#documents/urls.ts';
import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { hindranceLines, type HindranceLine } from './document-view/hindrance-lines.ts';
import { unfinishedView } from './unfinished-view.ts';

/** A document that is not public, in the list of a preview. */
export interface PreviewRow {
  path: string;
  title: string;
  /** Path below the content folder. */
  file: string;
  lines: HindranceLine[];
}

/** What the list of a preview shows. */
export interface PreviewList {
  rows: PreviewRow[];
  office: Office;
}

/** All that a preview shows and the site does not: first what has most to be mended, which is in no other list. */
export function previewList({ documents, unfinished = [], reference }: Archive): PreviewList {
  return {
    rows: [
      ...unfinished.map(unfinishedView).map(({ path, title, file, lines }) => ({
        path,
        title,
        file,
        lines,
      })),
      ...documents.flatMap((document) =>
        document.hindrances
          ? [
              {
                path: documentPath(document),
                title: document.data.title,
                file: document.file,
                lines: hindranceLines(document.hindrances, document.collection),
              },
            ]
          : [],
      ),
    ],
    office: reference.office,
  };
}
