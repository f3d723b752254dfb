import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentFile } from '../documents/document-file.ts';
import type { ImportedDocument } from '../importer/import-document.ts';
import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { Settings } from './settings.ts';
import { stripImage } from './strip-image.ts';
import { writeNewFile } from './write-new-file.ts';

/** Why an import was not saved; the message is for the clerk, in Vietnamese. */
export class SaveError extends Error {
  override name = 'SaveError';
}

/** What an import left on the disk; absolute paths. */
export interface SavedImport {
  file: string;
  images: string[];
  original: string;
  sha256: string;
}

/** Where an import is saved; absolute paths. */
export interface ImportFolders extends Pick<Settings, 'content' | 'originals'> {
  /** What is copied into the site as it is; images lie below it. */
  publicDir: string;
}

/**
 * Saves an imported document: the original with its SHA-256 among the originals, images below `public/attachments/`, the
 * text last, each whole or not at all. Nothing is ever overwritten; where a step fails, what this run wrote goes again.
 * `year` names the folder where neither the date nor the text gives a year. Throws `SaveError` and `ImageError`.
 */
export async function saveImport(
  imported: ImportedDocument,
  source: { name: string; bytes: Uint8Array },
  folders: ImportFolders,
  year?: number,
): Promise<SavedImport> {
  if (imported.secret)
    throw new SaveError(
      'Văn bản có dấu chỉ độ mật hoặc dấu lưu hành nội bộ nên không ghi gì vào kho. Hỏi người phụ trách bảo vệ bí mật nhà nước.',
    );
  const { collection, id, date } = imported;
  const folderYear = year ?? imported.year;
  const { earliest, latest } = edtfBounds(date);
  if (folderYear === null && earliest.slice(0, 4) !== latest.slice(0, 4))
    throw new SaveError(
      'Không rõ năm của văn bản nên chưa biết đặt vào thư mục nào. Chạy lại với --year NĂM.',
    );
  const file = join(folders.content, documentFile({ collection, id, date, year: folderYear ?? 0 }));
  const written: string[] = [];
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    if (!(await writeNewFile(path, content)))
      throw new SaveError(`Đã có ${path}; không ghi đè. Chạy lại để lấy mã khác.`);
    written.push(path);
  };
  try {
    const sha256 = createHash('sha256').update(source.bytes).digest('hex');
    const name = basename(source.name);
    const original = join(folders.originals, id, name);
    // the same original may lie there of a draft that was thrown away
    if (!(await isSame(original, source.bytes))) {
      await write(original, source.bytes);
      await write(`${original}.sha256`, `${sha256}  ${name}\n`);
    }
    const images: string[] = [];
    for (const { image, path } of imported.images) {
      const target = join(folders.publicDir, path);
      await write(target, await stripImage(image.bytes, path.split('.').at(-1) ?? ''));
      images.push(target);
    }
    await write(file, imported.mdx);
    return { file, images, original, sha256 };
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readFile(path).catch(() => null);
  return there?.equals(bytes) === true;
}
