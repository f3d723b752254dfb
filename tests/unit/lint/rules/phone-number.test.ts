import { phoneNumber } from '#lint/rules/phone-number.ts';
import { testRule } from '../test-rule.ts';

testRule(phoneNumber, {
  accepts: [
    { body: 'Số tài khoản 12345678901234; mã 1-0912345678-3.' },
    { data: { source: { publisher: null, url: 'https://example.vn/0912345678', captured: null } } },
  ],
  refuses: [
    { body: '| Họ tên | Máy |\n| --- | --- |\n| A | 0912.345.678 |' },
    { body: '(0387 654 321)' },
  ],
});
