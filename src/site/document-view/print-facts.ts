import type { ArchiveDocument } from '#documents/document.ts';
import { formatDate } from '#vietnamese/format-date.ts';

/** A line of the head of a report or an announcement on paper. */
export interface PrintFact {
  label: string;
  value: string;
}

/** What paper tells under the title: of a report its meeting, of an announcement whom it is for, when and where to. */
export function printFacts(document: ArchiveDocument): PrintFact[] {
  if (document.collection === 'directives') return [];
  const facts: [label: string, value: string | undefined][] =
    document.collection === 'reports'
      ? [
          [
            document.data.docType.startsWith('tin-') ? 'Họp' : 'Ngày báo cáo',
            formatDate(document.data.eventDate),
          ],
          ['Nơi họp', document.data.venue],
          ['Năm đánh giá', String(document.data.year)],
          ['Đặt nhiệm vụ cho năm', document.data.planYear?.toString()],
        ]
      : [
          ['Dành cho', document.data.audience],
          ['Thời gian', spanWords(document.data)],
          ['Nơi đến', document.data.place],
          ['Liên hệ', document.data.contact],
        ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** “từ 01/02/2026 đến hết 15/02/2026”; `undefined` where neither day is said. */
export function spanWords({
  from,
  until,
}: {
  from?: string | undefined;
  until?: string | undefined;
}): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  const start = from === undefined ? '' : `từ ${formatDate(from)}`;
  return `${start}${until === undefined ? '' : ` đến hết ${formatDate(until)}`}`.trim();
}
