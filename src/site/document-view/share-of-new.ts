import type { Repeats } from '#documents/repeated/repeated-blocks.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Inline } from '../inline.ts';
import type { RepeatedPassages } from '../repeated-passages.ts';

/** One sentence for each document that this one is held against: “62% chữ là mới so với chỉ thị năm 2024.” */
export function shareOfNew(found: readonly RepeatedPassages[]): Inline[][] {
  return found.map(({ name, path, blocks, ...counts }): Inline[] => {
    const other = { text: name, path };
    if (blocks.length === 0) return ['Không đoạn nào nhắc lại ', other, '.'];
    const repeated = `${formatNumber(blocks.length)} đoạn nhắc lại`;
    return [`${percent(counts)} chữ là mới so với `, other, `; ${repeated}.`];
  });
}

/** How the share was reckoned. */
export function shareBasis(found: readonly RepeatedPassages[]): string {
  const [first] = found;
  if (!first) return '';
  const retold = found.some((one) => one.retold)
    ? ' So theo lời thuật lại trên trang này, không phải theo nguyên văn.'
    : '';
  return (
    `Tính trên ${formatNumber(first.words)} chữ của các đoạn có số, không kể đoạn có chỗ lược. Chữ mới là chữ của đoạn không nhắc lại; ` +
    `ở đoạn gần giống là phần chữ khác đi. Không kể chữ hoa, chỗ đặt dấu và năm dời theo năm công tác.${retold}`
  );
}

/** Never rounded to nothing or to all. */
function percent({ words, newWords }: Pick<Repeats, 'words' | 'newWords'>): string {
  const share = (100 * newWords) / words;
  if (newWords > 0 && share < 1) return 'Dưới 1%';
  if (newWords < words && share > 99) return 'Hơn 99%';
  return `${String(Math.round(share))}%`;
}
