import { formatDate } from '../../../vietnamese/format-date.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';
import { seenSince } from '../seen-since.ts';

/** Published texts whose words were changed without an entry that says so, as the history of the files tells. */
export const missingCorrection: DebtKind = {
  key: 'missing-correction',
  title: 'Chữ đã công bố đổi mà chưa ghi đính chính',
  remedy:
    'Thêm vào Đính chính (corrections) một mục với ngày sửa và một câu nói đã sửa gì; xem trang lịch sử.',
  find: ({ documents, unsaidChanges }) =>
    documents.flatMap((document) => {
      const { data, state } = document;
      if (state !== 'public') return [];
      const days = unsaidChanges.get(data.id)?.filter((day) => !seenSince(data, day)) ?? [];
      if (days.length === 0) return [];
      const said = days.map((day) => formatDate(day)).join(', ');
      const message = `Chữ của văn bản đổi ngày ${said}, corrections không ghi.`;
      return [debtAt(document, ['corrections'], 'urgent', message)];
    }),
};
