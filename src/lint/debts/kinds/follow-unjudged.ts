import type { Unjudged } from '../../../documents/follow-through/unjudged.ts';
import type { DebtKind } from '../debt.ts';
import { debtAt } from '../debt-at.ts';

/** Proposals of the follow-through that no editor has judged, told once a document that sets tasks. */
export const followUnjudged: DebtKind = {
  key: 'follow-unjudged',
  title: 'Đề xuất theo dõi thực hiện chưa ai xác nhận',
  remedy:
    'Chạy npm run follow, đọc từng cặp đoạn rồi dán mục xac-nhan hoặc bac-bo vào content/reference/follow-through.yaml.',
  find: ({ documents, followThrough }) => {
    const byPaper = Map.groupBy(followThrough().waiting, ({ task }) => task.document);
    return documents.flatMap((document) => {
      const waiting = byPaper.get(document.data.id) ?? [];
      return [...Map.groupBy(waiting, ({ year }: Unjudged) => year)].map(([year, found]) =>
        debtAt(
          document,
          ['title'],
          'note',
          `${found.length} đề xuất về nhiệm vụ năm ${year} chưa ai xác nhận.`,
        ),
      );
    });
  },
};
