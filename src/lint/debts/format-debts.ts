import { formatDate } from '../../vietnamese/format-date.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';
import type { DebtReport } from './debt-report.ts';
import { groupDebts } from './group-debts.ts';
import { sayTotals } from './say-totals.ts';

/** A report as a terminal shows it: by urgency, then by kind, each with its remedy once and at most `shown` places. */
export function formatDebts(report: DebtReport, shown: number): string {
  const { head, tail } = sayTotals(report);
  const blocks = groupDebts(report.debts).flatMap(({ urgency, kinds }) => [
    urgency.toLocaleUpperCase('vi'),
    ...kinds.map(({ title, remedy, debts }) =>
      [
        `${title} (${formatNumber(debts.length)})`,
        `  → ${remedy}`,
        ...debts
          .slice(0, shown)
          .map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`),
        ...(debts.length > shown
          ? [`  … và ${formatNumber(debts.length - shown)} chỗ nữa (--all để xem hết)`]
          : []),
      ].join('\n'),
    ),
  ]);
  const first = `Nợ biên tập, ${formatDate(report.today)}. ${head}`;
  return [first, ...blocks, ...(tail.length > 0 ? [tail.join('\n')] : [])].join('\n\n');
}
