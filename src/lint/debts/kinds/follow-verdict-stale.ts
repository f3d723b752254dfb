import type { StaleReason } from '../../../documents/follow-through/stale-verdicts.ts';
import type { DebtKind } from '../debt.ts';

const WHY: Record<StaleReason, string> = {
  'task-gone': 'đoạn giao việc không còn, hoặc không còn là nhiệm vụ của năm có báo cáo',
  'evidence-gone': 'đoạn báo cáo không còn, hoặc không còn nói về năm ấy',
  'words-changed': 'lời của đoạn đã đổi từ khi đọc',
};

/** Verdicts on the follow-through that are shown no more, because what they were said of is not there as it was. */
export const followVerdictStale: DebtKind = {
  key: 'follow-verdict-stale',
  title: 'Xác nhận theo dõi thực hiện không còn tính',
  remedy: 'Đọc lại hai đoạn: còn đúng thì dán lại mục do npm run follow in ra, không thì xóa mục.',
  find: ({ followThrough }) =>
    followThrough().stale.map(({ verdict, why, file, line, column }) => ({
      urgency: 'due',
      file,
      line,
      column,
      id: null,
      message: `${verdict.task}: ${WHY[why]}.`,
    })),
};
