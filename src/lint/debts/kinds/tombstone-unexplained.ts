import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';

/** Withdrawn and removed documents at whose address readers are told neither when nor why. Of secrecy nothing may be told. */
export const tombstoneUnexplained: DebtKind = {
  key: 'tombstone-unexplained',
  title: 'Đã thu hồi hoặc gỡ mà chưa nói ngày và lý do',
  remedy:
    'Thêm vào Đính chính (corrections) một mục loại Thu hồi (thu-hoi) với ngày và một câu lý do.',
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const { state, data } = document;
      if (state !== 'gone' || data.status === 'removed-secrecy') return [];
      if (data.corrections.some(({ kind }) => kind === 'thu-hoi')) return [];
      const message = 'Người mở địa chỉ cũ không biết văn bản rút khi nào, vì sao.';
      return [debtAt(document, ['status'], 'due', message)];
    }),
};
