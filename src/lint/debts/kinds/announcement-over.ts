import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import { formatDate } from '../../../vietnamese/format-date.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';
import { seenSince } from '../seen-since.ts';

/** Announcements whose day is over, and old ones that name no last day. */
export const announcementOver: DebtKind = {
  key: 'announcement-over',
  title: 'Thông báo đã qua ngày, hoặc không rõ đến bao giờ',
  remedy:
    'Qua rồi thì đặt Tình trạng (status) là Hết hiệu lực (expired); còn đúng thì ghi Đến hết ngày (until), hoặc một mục Đính chính (corrections) cho biết đã xem lại.',
  find: ({ documents, today }) =>
    documents.flatMap((document) => {
      if (document.state !== 'public' || document.collection !== 'announcements') return [];
      const { data } = document;
      if (!['unknown', 'in-force', 'amended'].includes(data.status)) return [];
      const { until } = data;
      if (until !== undefined) {
        if (until >= today) return [];
        const stated = data.status !== 'unknown';
        const words = stated ? 'mà vẫn ghi là còn hiệu lực' : 'trang tự ghi “Đã hết hạn”';
        const message = `Chỉ đến hết ngày ${formatDate(until)}, ${words}.`;
        return [debtAt(document, ['until'], stated ? 'urgent' : 'note', message)];
      }
      const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
      if (edtfBounds(data.issued).latest > yearAgo || seenSince(data, yearAgo)) return [];
      const message = `Đăng từ ${formatDate(data.issued)}, hơn một năm, không ghi đến bao giờ.`;
      return [debtAt(document, ['issued'], 'due', message)];
    }),
};
