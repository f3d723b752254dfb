import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import type { ContentFile } from './file-entry.ts';

export interface Scan {
  files: ContentFile[];
  problems: Problem[];
}

const MOST_BYTES = 5_000_000;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lists the files of all collections in the order of their paths, without reading them. */
export function scanContent(contentDir: string): Scan {
  const scan: Scan = { files: [], problems: [] };
  for (const collection of [...COLLECTIONS, 'pages'] as const)
    scanFolder(contentDir, collection, collection, scan);
  return scan;
}

function scanFolder(
  contentDir: string,
  folder: string,
  collection: ContentFile['collection'],
  scan: Scan,
): void {
  for (const entry of entriesOf(join(contentDir, folder))) {
    const file = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name.endsWith('~')) continue;
    if (entry.isDirectory()) {
      scanFolder(contentDir, file, collection, scan);
      continue;
    }
    const fault = faultOf(entry);
    if (fault) {
      scan.problems.push(problem(file, ...fault));
      continue;
    }
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(contentDir, file));
    if (size > MOST_BYTES) {
      const megabytes = Math.round(size / 1_000_000);
      scan.problems.push(
        problem(
          file,
          'file-too-large',
          `Tệp quá lớn: ${megabytes} MB, tối đa ${MOST_BYTES / 1_000_000} MB.`,
          'Tách văn bản, hoặc để phần lớn vào tệp kèm.',
        ),
      );
      continue;
    }
    const stamp = { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
    scan.files.push({ collection, file, stamp });
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    // a collection without documents has no folder
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function faultOf(entry: Dirent): [rule: string, message: string, remedy: string] | null {
  if (entry.isSymbolicLink())
    return [
      'file-link',
      'Đây là liên kết tới một tệp khác.',
      'Đặt chính tệp đó vào đây; kho không theo liên kết.',
    ];
  if (!entry.isFile())
    return ['file-kind', 'Đây không phải một tệp thường.', 'Đưa nó ra khỏi kho.'];
  if (!entry.name.endsWith('.mdx'))
    return [
      'file-kind',
      'Tệp này không phải tệp .mdx.',
      'Chuyển văn bản sang .mdx; ảnh và tệp kèm để dưới public/attachments/.',
    ];
  if (!NAME.test(entry.name.slice(0, -'.mdx'.length)))
    return [
      'file-name',
      'Tên tệp có chữ hoa, dấu, dấu cách hoặc ký hiệu.',
      'Đổi tên: chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kim-dong-2024-12-20-chi-thi.mdx.',
    ];
  return null;
}

function problem(file: string, rule: string, message: string, remedy: string): Problem {
  return { file, line: 1, column: 1, field: null, rule, message, remedy, severity: 'error' };
}
