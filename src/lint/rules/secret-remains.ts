import type { LintRule } from '../rule.ts';
import { whatRemains } from '../what-remains.ts';

/** A text removed for secrecy that still lies in the file. The site hides it; git and the editor page do not. */
export const secretRemains: LintRule = {
  key: 'secret-remains',
  severity: 'warning',
  message:
    'Gấp: văn bản đã gỡ vì bí mật mà tệp còn giữ chữ, ai mở kho hay trình biên tập đều đọc được',
  remedy:
    'Báo người phụ trách bảo vệ bí mật nhà nước. Nội dung để trống, Trích yếu hoặc nhan đề (title) ghi “Đã gỡ”, Số, ký hiệu (number), Người ký (signer), Địa chỉ (source.url) để trống (null), bỏ các mục khác kể ở đây; giữ các mục không kể, nhất là Cho phép công bố (release) và Tình trạng (status), để địa chỉ còn trả lời. Bản cũ còn trong lịch sử git: làm theo “Chữ mật lọt vào kho” ở CONTRIBUTING.vi.md.',
  accepts: [
    { data: { status: 'withdrawn' } },
    {
      data: {
        status: 'removed-secrecy',
        title: 'Đã gỡ',
        number: null,
        signer: null,
        recipients: [],
      },
      body: '',
    },
  ],
  refuses: [{ data: { status: 'removed-secrecy' } }],
  find: (document) => {
    if (document.data?.status !== 'removed-secrecy') return [];
    const named = whatRemains(document);
    return named.length > 0 ? [{ ...document.placeOf(['status']), named }] : [];
  },
};
