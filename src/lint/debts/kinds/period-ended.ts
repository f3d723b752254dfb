import { formatYears } from '../../../vietnamese/format-years.ts';
import { debtAt } from '../debt-at.ts';
import { hasRunOut } from '../has-run-out.ts';
import type { DebtKind } from '../debt.ts';
import { seenSince } from '../seen-since.ts';

/** Directives whose period or year is over, and of which nobody has said what became of them. */
export const periodEnded: DebtKind = {
  key: 'period-ended',
  title: 'Đã hết giai đoạn hoặc năm thực hiện',
  remedy:
    'Xác nhận Tình trạng (status): Hết hiệu lực (expired), hoặc Đã được thay thế (replaced) kèm quan hệ Thay thế (thay-the) ở văn bản mới; còn kéo dài thì ghi một mục Đính chính (corrections).',
  find: (archive) =>
    archive.documents.flatMap((document) => {
      const { data, state, collection } = document;
      if (state !== 'public' || collection !== 'directives') return [];
      if (!['unknown', 'in-force', 'amended'].includes(data.status)) return [];
      const thisYear = Number(archive.today.slice(0, 4));
      const last = data.period?.to ?? data.year;
      const stated = data.status !== 'unknown';
      // a stated directive runs on by its words; its years say what to ask
      const over = data.period
        ? last < thisYear
        : hasRunOut({ collection, data: { ...data, status: 'unknown' } }, archive);
      if (!over || seenSince(data, `${last}-12-31`)) return [];
      const years = data.period
        ? `giai đoạn ${formatYears(data.period.from, data.period.to)}`
        : `năm ${last}`;
      return [
        debtAt(
          document,
          [stated ? 'status' : data.period ? 'period' : 'year'],
          stated || thisYear - last === 1 ? 'due' : 'note',
          stated
            ? `Ghi là còn hiệu lực, mà ${years} đã qua.`
            : `Đặt việc cho ${years}, nay đã qua; tình trạng còn để chưa rõ.`,
        ),
      ];
    }),
};
