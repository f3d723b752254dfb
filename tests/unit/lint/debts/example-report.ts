import { debtReport, type DebtReport } from '#lint/debts/debt-report.ts';
import type { FoundDebt } from '#lint/debts/find-debts.ts';

/** A debt of a report, with what the example says of it. */
export function exampleDebt(data: Partial<FoundDebt> = {}): FoundDebt {
  return {
    kind: 'missing-summary',
    title: 'Chưa có tóm tắt',
    remedy: 'Viết tóm tắt.',
    urgency: 'note',
    file: 'content/a.mdx',
    line: 3,
    column: 5,
    id: 'a',
    message: 'Văn bản dài.',
    ...data,
  };
}

/** A report of 22 November 2026. */
export function exampleReport(
  debts: FoundDebt[],
  found: Partial<Parameters<typeof debtReport>[2]> = {},
): DebtReport {
  return debtReport('2026-11-22', debts, { faulty: 0, urls: [], ...found });
}
