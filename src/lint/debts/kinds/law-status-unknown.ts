import { lawStatus } from '../../../citations/status.ts';
import { namedPeriod } from '../../../documents/periods.ts';
import { isPrintable } from '../../../schema/confidence.ts';
import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { Law } from '../../../schema/law.ts';
import { formatYears } from '../../../vietnamese/format-years.ts';
import { citedLaws } from '../cited-laws.ts';
import type { DebtArchive } from '../debt-archive.ts';
import type { DebtKind } from '../debt.ts';
import { lawTitle } from '../law-title.ts';

/** Cited laws of which the list cannot tell how they stand today: readers see “chưa rõ”. What is only unverified is not told. */
export const lawStatusUnknown: DebtKind = {
  key: 'law-status-unknown',
  title: 'Căn cứ chưa rõ tình trạng',
  remedy:
    'Tìm nguồn rồi bổ sung mục này ở laws.yaml: số, ngày có hiệu lực (effective), lịch sử (history), kèm độ chắc (confidence) và nguồn.',
  find: ({ documents, reference, today, entryPlace }) => {
    const citing = new Map<Law, number>();
    for (const document of documents)
      if (document.state === 'public')
        for (const law of citedLaws(document, reference))
          citing.set(law, (citing.get(law) ?? 0) + 1);
    return [...citing]
      .filter(([law]) => isOpen(law, today))
      .map(([law, count]) => ({
        urgency: 'note',
        ...entryPlace('laws', law.key),
        id: null,
        message: `${lawTitle(law, reference)}, ${count} văn bản dẫn: ${missing(law, reference, today).join('; ') || 'chưa rõ ngày có hiệu lực'}.`,
      }));
  },
};

/** Its standing is not known, though not because its first day is still to come. */
function isOpen(law: Law, today: string): boolean {
  if (law.effective !== undefined && edtfBounds(law.effective).latest > today) return false;
  return lawStatus(law, today).status === 'unknown';
}

function missing(law: Law, { laws, docTypes }: DebtArchive['reference'], today: string): string[] {
  const period = namedPeriod(law.name);
  const over = period !== null && period.to < Number(today.slice(0, 4)) ? period : null;
  const near = law.history.filter(
    ({ event, confidence }) => event === 'cung-linh-vuc' && isPrintable(confidence),
  );
  const others = near.flatMap(({ by }) => {
    const other = laws.get(by);
    return other ? lawTitle(other, { docTypes }) : [];
  });
  return [
    ...(law.number === null ? ['chưa rõ số'] : []),
    ...(law.confidence === 'seed' ? ['mới chỉ biết theo văn bản viện dẫn'] : []),
    ...(law.history.some(({ confidence }) => !isPrintable(confidence))
      ? ['có diễn biến chưa kiểm chứng']
      : []),
    ...(others.length > 0 ? [`cùng lĩnh vực nay có ${others.join(', ')}`] : []),
    ...(over === null ? [] : [`giai đoạn ${formatYears(over.from, over.to)} ghi ở tên gọi đã qua`]),
  ];
}
