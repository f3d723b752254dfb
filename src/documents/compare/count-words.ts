import { formatNumber } from '#vietnamese/format-number.ts';
import type { Comparison } from './comparison.ts';

const KINDS = [
  ['changed', 'đoạn sửa'],
  ['replaced', 'đoạn thay'],
  ['added', 'đoạn thêm'],
  ['removed', 'đoạn bỏ'],
  ['moved', 'đoạn chuyển chỗ'],
  ['same', 'đoạn không đổi'],
] as const;

/** “2 đoạn sửa, 1 đoạn thêm, 12 đoạn không đổi; thêm 34 chữ, bỏ 20 chữ.” */
export function countWords({ counts }: Pick<Comparison, 'counts'>): string {
  const blocks = KINDS.filter(([kind]) => counts[kind] > 0).map(
    ([kind, words]) => `${formatNumber(counts[kind])} ${words}`,
  );
  const { came, went } = counts;
  const words = [
    ...(came > 0 ? [`thêm ${formatNumber(came)} chữ`] : []),
    ...(went > 0 ? [`bỏ ${formatNumber(went)} chữ`] : []),
  ];
  if (blocks.length === 0) return 'Hai văn bản không có đoạn nào.';
  return `${[blocks.join(', '), words.join(', ')].filter(Boolean).join('; ')}.`;
}
