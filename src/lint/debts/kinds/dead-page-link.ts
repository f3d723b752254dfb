import type { DebtKind } from '../debt.ts';

/** Links of this site that lead nowhere. `lint:content` refuses them too; here they stand beside all else that is due. */
export const deadPageLink: DebtKind = {
  key: 'dead-page-link',
  title: 'Liên kết trong kho không đến đâu',
  remedy: 'Sửa địa chỉ: mã văn bản, khóa địa phương, khóa văn bản viện dẫn, đoạn hoặc tên tệp kèm.',
  find: ({ deadLinks }) =>
    deadLinks().map((link) => ({
      urgency: 'urgent',
      ...link,
      message: 'Liên kết hoặc tệp không có trong kho.',
    })),
};
