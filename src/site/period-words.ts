import type { NamedPeriod, PeriodKind } from '#documents/named-periods.ts';
import { formatYears } from '#vietnamese/format-years.ts';

/** Words of a span of years, as a heading has them. */
const PERIOD_WORDS: Record<PeriodKind, string> = {
  'giai-doan': 'Giai đoạn',
  'thoi-ky': 'Thời kỳ',
  'nhiem-ky': 'Nhiệm kỳ',
};

type Span = Pick<NamedPeriod, 'kind' | 'from' | 'to'>;

/** “Thời kỳ 2022–2030”. */
export const spanWords = ({ kind, from, to }: Span): string =>
  `${PERIOD_WORDS[kind]} ${formatYears(from, to)}`;

/** “Thời kỳ 2022–2030, tầm nhìn đến năm 2050”. */
export function periodWords(period: Span & { vision?: number | null | undefined }): string {
  const outlook = period.vision ? `, tầm nhìn đến năm ${String(period.vision)}` : '';
  return spanWords(period) + outlook;
}
