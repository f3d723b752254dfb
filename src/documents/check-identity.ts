import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Problem } from '#schema/problem.ts';
import {
  dateOf,
  problemAt,
  type CheckedDocument,
  type Placed,
  type UnfinishedFile,
} from './checked-document.ts';

/**
 * Ids and old ids that are taken twice, ids that are not the file's name, folders that are not the year of the day.
 * `unfinished` are drafts with faults of their own: their ids are taken too.
 */
export function checkIdentity(
  documents: readonly CheckedDocument[],
  unfinished: readonly UnfinishedFile[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Placed>();
  const once = (key: string, document: Placed, path: readonly (string | number)[]) => {
    const other = ids.get(key);
    if (!other) {
      ids.set(key, document);
      return;
    }
    const where = other === document ? 'đã ghi ở trên' : `đã dùng ở ${other.file}`;
    problems.push(
      problemAt(
        document,
        path,
        'duplicate-id',
        `Mã “${key}” ${where}; mã là duy nhất trong cả kho, kể cả mã cũ.`,
        path[0] === 'id'
          ? 'Đổi mã và tên tệp của văn bản mới, ví dụ thêm -2 ở cuối.'
          : 'Bỏ mã cũ này.',
      ),
    );
  };
  // all ids first: an old id never wins over a living one
  for (const document of documents) once(document.data.id, document, ['id']);
  for (const draft of unfinished) once(draft.id, draft, ['id']);
  for (const document of documents) {
    document.data.aliases.forEach((alias, at) => once(alias, document, ['aliases', at]));
    problems.push(...checkPlaceInFolder(document));
  }
  return problems;
}

function checkPlaceInFolder(document: CheckedDocument): Problem[] {
  const problems: Problem[] = [];
  const { id } = document.data;
  const [folder = '', name = ''] = document.file.replaceAll('\\', '/').split('/').slice(-2);
  const stem = name.replace(/\.mdx$/, '');
  if (stem !== id) {
    problems.push(
      problemAt(
        document,
        ['id'],
        'id-not-file-name',
        `Mã “${id}” khác tên tệp “${stem}”.`,
        `Đổi tên tệp thành ${id}.mdx, hoặc sửa mã nếu văn bản chưa từng công bố.`,
      ),
    );
  }
  const date = dateOf(document.data);
  const { earliest, latest } = edtfBounds(date);
  const years = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (!/^\d{4}$/.test(folder) || (years[0] === years[1] && folder !== years[0])) {
    problems.push(
      problemAt(
        document,
        [document.collection === 'reports' ? 'eventDate' : 'issued'],
        'folder-not-year',
        `Tệp nằm trong thư mục “${folder}” nhưng ngày là ${date}.`,
        years[0] === years[1]
          ? `Chuyển tệp sang thư mục ${years[0] ?? ''}, hoặc sửa ngày.`
          : 'Đặt tệp trong thư mục tên là năm ban hành hoặc năm họp.',
      ),
    );
  }
  return problems;
}
