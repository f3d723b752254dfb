import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentPath } from '../documents/urls.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { listFiles } from './files.ts';

/**
 * Folders below `public/attachments/` that may not go out: those named for a document whose page in `stage` is not there
 * (a draft, an embargo) or does not refer to them (withdrawn, removed). A folder that no document is named for goes out.
 */
export function withheldAttachments(
  folders: ReadonlySet<string>,
  content: string,
  stage: string,
): ReadonlySet<string> {
  if (folders.size === 0) return new Set();
  const withheld = COLLECTIONS.flatMap((collection) => {
    const folder = join(content, collection);
    const files = existsSync(folder) ? listFiles(folder) : [];
    return files
      .map((file) => basename(file, '.mdx'))
      .filter((id) => folders.has(id))
      .filter((id) => {
        const page = join(stage, documentPath({ collection, id }), 'index.html');
        return !existsSync(page) || !readFileSync(page, 'utf8').includes(`attachments/${id}/`);
      });
  });
  return new Set(withheld);
}
