import { homeAddress } from '#lint/rules/home-address.ts';
import { testRule } from '../test-rule.ts';

testRule(homeAddress, {
  accepts: [
    { body: 'Quê hương cách mạng; nhà trường; trú quân tại thao trường.' },
    { body: 'Công dân thường trú tại xã, phường nào thì đăng ký ở đó.' },
  ],
  refuses: [
    { body: 'Anh B, hộ khẩu: phường Ví Dụ.' },
    { body: 'Chỗ ở hiện nay: thôn 3, xã Ví Dụ.' },
  ],
});
