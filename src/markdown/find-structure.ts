import type { Finding } from '../gate/finding.ts';
import type { Provisions } from './provisions.ts';

/** Anchors claimed twice and headings out of place. `bodyLine` is the line of the file the tree begins at. */
export function findStructure(provisions: Provisions, bodyLine: number): Finding[] {
  const base = { weight: 'block', cover: null, field: null } as const;
  return [
    ...provisions.duplicates.map(({ anchor, line, column }) => ({
      ...base,
      rule: 'anchor-duplicate',
      line: line + bodyLine - 1,
      column,
      message: `Địa chỉ đoạn “${anchor}” đã có ở trên; hai chỗ trùng số hoặc trùng nhan đề.`,
      remedy: 'Sửa số của mục, dùng ### cho mục con, hoặc đổi id.',
    })),
    ...provisions.misplaced.map(({ why, line, column }) => ({
      ...base,
      rule: 'heading-place',
      line: line + bodyLine - 1,
      column,
      message:
        why === 'h1'
          ? 'Tiêu đề # không dùng trong nội dung: nhan đề văn bản ghi ở Trích yếu hoặc nhan đề (title).'
          : 'Tiêu đề nằm trong một thẻ hoặc trong danh sách.',
      remedy:
        why === 'h1' ? 'Dùng ## cho mục, ### cho mục con.' : 'Đặt tiêu đề ra ngoài, trước thẻ mở.',
    })),
  ];
}
