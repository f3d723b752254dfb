import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';
import { daysBetween } from '../days-between.ts';

/** Drafts that nobody has touched for long. */
export const lyingDraft: DebtKind = {
  key: 'lying-draft',
  title: 'Bản nháp để lâu',
  remedy: 'Hoàn thiện rồi xin phép công bố, hoặc bỏ tệp khỏi kho.',
  find: ({ documents, today, draftDays, changedOn }) =>
    documents.flatMap((document) => {
      if (document.state !== 'draft') return [];
      const changed = changedOn(document.file);
      const days = changed === null ? 0 : daysBetween(changed, today);
      if (days <= draftDays) return [];
      const message = `Bản nháp không ai sửa ${days} ngày nay.`;
      return [debtAt(document, ['draft'], 'due', message)];
    }),
};
