import type { ComparisonLine } from './comparison.ts';

/** What is said before a line: “Sửa”, “Chuyển từ 1.2, có sửa”; nothing before what is the same. */
export function lineWords({ kind, heading, a, b, runs }: ComparisonLine): string {
  switch (kind) {
    case 'same':
      return '';
    case 'changed':
      return onlyYears(runs) ? 'Chỉ đổi năm' : 'Sửa';
    case 'replaced':
      return heading ? 'Thay nhan đề' : 'Thay cả đoạn';
    case 'added':
      return heading ? 'Thêm nhan đề' : 'Thêm cả đoạn';
    case 'removed':
      return heading ? 'Bỏ nhan đề' : 'Bỏ cả đoạn';
    case 'moved': {
      const changed = runs.some((run) => run.kind !== 'same');
      return `Chuyển từ ${a?.number ?? 'chỗ khác'}${changed ? ', có sửa' : ''}`;
    }
    case 'away':
      return `Chuyển đến ${b?.number ?? 'chỗ khác'}`;
  }
}

/** True where every change is a year for a year. */
function onlyYears(runs: ComparisonLine['runs']): boolean {
  const changes = runs.filter(({ kind }) => kind !== 'same');
  return changes.length > 0 && changes.every(({ text }) => /^\s*(?:19|20)\d\d\s*$/u.test(text));
}
