import type { LintRule } from '../rule.ts';

/** Numbers of mobile telephones: those of offices begin with the code of the province, 02…. */
const MOBILE = /(?<![\d.,/-])(?:\+?84[ .-]?|0)[35789]\d(?:[ .-]?\d){7}(?![\d/]|[ .-]\d)/gu;

/** One telephone number of a person; three are a list, which stops at the gate. */
export const phoneNumber: LintRule = {
  key: 'phone-number',
  severity: 'warning',
  message: 'Chỗ này có số điện thoại di động, có thể là của một người',
  remedy:
    'Thay bằng số máy của cơ quan, hoặc <Redacted reason="thong-tin-ca-nhan" />; số dùng chung của cơ quan thì giữ.',
  yieldsTo: /^people-/u,
  accepts: [
    { body: 'Điện thoại: 0221.3811.234 (Ban Chỉ huy Quân sự huyện).' },
    {
      body: 'ISBN 0-521-22352-0; Nghị định số 168/2018/NĐ-CP; kinh phí 912.345.678 đồng; 0,912345678.',
    },
  ],
  refuses: [
    { body: 'Liên hệ đồng chí trợ lý, ĐT 0912 345 678.' },
    { body: 'Gọi +84 912.345.678 khi cần.' },
    {
      collection: 'announcements',
      data: { contact: 'Đồng chí trực ban, 0981234567' },
    },
  ],
  find: ({ prose }) =>
    prose.flatMap(({ text, at }) => Array.from(text.matchAll(MOBILE), ({ index }) => at(index))),
};
