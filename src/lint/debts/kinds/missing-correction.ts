import type { DebtKind } from '../debt.ts';

/** Published texts that were changed without an entry that says so. The history of the files tells; who reads it hands it in. */
export const missingCorrection: DebtKind = {
  key: 'missing-correction',
  title: 'Chữ đã công bố đổi mà chưa ghi đính chính',
  remedy: 'Thêm vào corrections một mục với ngày và một câu nói đã sửa gì.',
  find: ({ unsaidChanges }) => unsaidChanges.map((change) => ({ urgency: 'urgent', ...change })),
};
