import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { CatalogueLaw } from '../catalogue.ts';

const STATUS = {
  'in-force': 'Còn hiệu lực',
  amended: 'Đã được sửa đổi',
  ended: 'Hết hiệu lực',
} as const;

/** A law with its number: “Luật Dân quân tự vệ, số 48/2019/QH14”. */
export function lawName({ name, number }: Pick<CatalogueLaw, 'name' | 'number'>): string {
  return name.includes(number) ? name : `${name}, số ${number}`;
}

/** “Đã được sửa đổi bởi 98/2025/QH15, từ 01/7/2025. Được dẫn trong 3 văn bản; toàn văn không có trong kho.” */
export function lawRemark({ status, by, since, citedBy }: CatalogueLaw): string {
  const standing =
    status === undefined
      ? ''
      : [
          STATUS[status] + (by === undefined ? '' : ` bởi ${by}`),
          since === undefined ? '' : `từ ${formatDate(since)}`,
        ]
          .filter((part) => part !== '')
          .join(', ') + '. ';
  return `${standing}Được dẫn trong ${formatNumber(citedBy)} văn bản; toàn văn không có trong kho.`;
}
