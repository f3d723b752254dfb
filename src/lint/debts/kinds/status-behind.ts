import { formatDate } from '../../../vietnamese/format-date.ts';
import { dateOf } from '../../../documents/checked-document.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtDocument } from '../debt-archive.ts';
import type { Debt, DebtKind } from '../debt.ts';

/** Documents that a later one of the archive replaced or amended, and whose own file does not say so. */
export const statusBehind: DebtKind = {
  key: 'status-behind',
  title: 'Văn bản khác đã thay thế hoặc sửa đổi, tình trạng chưa đổi theo',
  remedy:
    'Đặt Tình trạng (status) của văn bản cũ là Đã được thay thế (replaced) hoặc Đã được sửa đổi (amended); quan hệ ghi nhầm thì sửa ở văn bản mới.',
  find: ({ documents }) => {
    const open = documents.filter(({ state }) => state === 'public');
    const byId = new Map<string, DebtDocument>(
      open.flatMap((document) =>
        [document.data.id, ...document.data.aliases].map((id) => [id, document] as const),
      ),
    );
    return open.flatMap((later) =>
      later.data.relations.flatMap(({ type, target }): Debt[] => {
        const other = byId.get(target);
        const told = other && TOLD[type as keyof typeof TOLD];
        if (!told || told.settled.includes(other.data.status)) return [];
        return [
          debtAt(
            other,
            ['status'],
            'urgent',
            `Đã được ${told.word} bởi “${later.data.id}” (${formatDate(dateOf(later.data))}), mà tình trạng chưa ghi.`,
          ),
        ];
      }),
    );
  },
};

const ENDED = ['replaced', 'expired', 'withdrawn', 'removed', 'removed-secrecy'];
const TOLD = {
  'thay-the': { word: 'thay thế', settled: ENDED },
  'sua-doi': { word: 'sửa đổi', settled: ['amended', ...ENDED] },
};
