import { deadLink } from '#lint/rules/dead-link.ts';
import { testRule } from '../test-rule.ts';

testRule(deadLink, {
  accepts: [
    {
      body: '![Các đại biểu dự họp](attachments/hoi-nghi.jpg) và [tệp](/attachments/hoi-nghi.jpg).',
    },
    {
      body: '[Tìm](/tim-kiem/?q=a), [cơ quan](/co-quan/ubnd-huyen--kim-dong-331/), [thư](mailto:a@example.vn).',
    },
    { body: '[Đầu](#mo-dau-1) của văn bản.' },
  ],
  refuses: [
    { body: '[Tệp](/attachments/khong-co.pdf)' },
    { body: '<Figure src="khong-co.jpg" alt="Các đại biểu dự họp" />' },
    { body: '[Cơ quan](/co-quan/khong-co--kim-dong-331/)' },
  ],
});
