import { formatDate } from '../../../vietnamese/format-date.ts';
import { daysBetween } from '../days-between.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';

/** So many days before its day a document should be ready. */
const SOON = 7;

/** Documents whose day of publication has come or comes soon, and that cannot go out. */
export const embargoUnmet: DebtKind = {
  key: 'embargo-unmet',
  title: 'Đến ngày hẹn mà chưa lên trang được',
  remedy:
    'Hoàn tất Cho phép công bố (release), bỏ Bản nháp (draft), xem xong Còn phải xem lại (needsReview); hoặc đổi Công bố từ ngày (publishAt).',
  find: ({ documents, today }) =>
    documents.flatMap((document) => {
      const { state, data } = document;
      if (data.publishAt === undefined || (state !== 'draft' && state !== 'needs-review'))
        return [];
      const left = daysBetween(today, data.publishAt);
      if (left > SOON) return [];
      const why = [
        ...(data.release ? [] : ['chưa có cho phép công bố']),
        ...(data.draft ? ['còn là bản nháp'] : []),
        ...(data.needsReview.length > 0 ? ['còn điều phải xem lại'] : []),
      ].join(', ');
      const when =
        left > 0 ? `còn ${left} ngày` : left === 0 ? 'là hôm nay' : `đã qua ${-left} ngày`;
      const message = `Hẹn công bố ${formatDate(data.publishAt)}, ${when}: ${why}.`;
      return [debtAt(document, ['publishAt'], left > 0 ? 'due' : 'urgent', message)];
    }),
};
