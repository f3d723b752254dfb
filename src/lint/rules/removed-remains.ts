import type { LintRule } from '../rule.ts';
import { whatRemains } from '../what-remains.ts';

/** A removed text that still lies in the file. The site hides it; git and the editor page do not. */
export const removedRemains: LintRule = {
  key: 'removed-remains',
  severity: 'warning',
  message: 'Văn bản đã gỡ mà tệp còn giữ chữ, ai mở kho hay trình biên tập vẫn đọc được',
  remedy:
    'Gỡ vì chữ không được giữ thì để trống Nội dung, Trích yếu hoặc nhan đề (title) ghi “Đã gỡ”, Số, ký hiệu (number), Người ký (signer), Địa chỉ (source.url) để trống (null), bỏ các mục khác kể ở đây; giữ các mục không kể, nhất là Cho phép công bố (release) và Tình trạng (status), để địa chỉ còn trả lời; bản cũ còn trong lịch sử git, xem CONTRIBUTING.vi.md. Được giữ trong kho thì để nguyên.',
  accepts: [
    { data: { status: 'withdrawn' } },
    {
      data: { status: 'removed', title: 'Đã gỡ', number: null, signer: null, recipients: [] },
      body: '',
    },
  ],
  refuses: [{ data: { status: 'removed' } }],
  find: (document) => {
    if (document.data?.status !== 'removed') return [];
    const named = whatRemains(document);
    return named.length > 0 ? [{ ...document.placeOf(['status']), named }] : [];
  },
};
