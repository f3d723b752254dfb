import { formatDate } from '../../../vietnamese/format-date.ts';
import { daysBetween } from '../days-between.ts';
import type { DebtKind } from '../debt.ts';

/** Drafts whose frontmatter has faults. They stop nothing, and so nobody hears of them. */
export const unfinishedDraft: DebtKind = {
  key: 'unfinished-draft',
  title: 'Bản nháp khai báo còn thiếu hoặc sai',
  remedy: 'Chạy npm run lint:content để thấy từng chỗ với cách sửa, hoặc mở bản xem trước.',
  find: ({ unfinished, today, draftDays, changedOn }) =>
    unfinished.map(({ faults, publishAt, ...place }) => {
      const changed = changedOn(place.file);
      const days = changed === null ? 0 : daysBetween(changed, today);
      const late = publishAt !== null && publishAt <= today;
      const words = [
        `${faults} chỗ thiếu hoặc sai`,
        ...(late ? [`hẹn công bố ${formatDate(publishAt)}, đã đến`] : []),
        ...(days > draftDays ? [`không ai sửa ${days} ngày nay`] : []),
      ];
      const urgency = late ? 'urgent' : days > draftDays ? 'due' : 'note';
      return { ...place, urgency, message: `${words.join('; ')}.` };
    }),
};
