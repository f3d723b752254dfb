import { homeAddress } from '#lint/rules/home-address.ts';
import { testRule } from '../test-rule.ts';

testRule(homeAddress, {
  accepts: [
    { body: 'Khu nhà ở phường Ví Dụ; nhà ở thuộc tổ công tác.' },
    { body: 'Người dân sinh sống tại phường Ví Dụ; cử tri cư trú ở xã Ví Dụ.' },
    { body: 'Quê hương cách mạng; nhà trường; trú quân tại thao trường.' },
    { body: 'Công dân thường trú tại xã, phường nào thì đăng ký ở đó.' },
  ],
  refuses: [
    { body: 'Anh Trần Văn Ví Dụ (sinh năm 2005), ở xóm 5, xã Ví Dụ.' },
    { body: 'Thăm gia đình liệt sĩ Lê Văn Ví Dụ ở xã Ví Dụ.' },
    { body: 'Bà Ví Dụ sinh sống tại xã Ví Dụ.' },
    { body: 'Ông Ví Dụ A, ngụ ấp Ví Dụ.' },
    { body: 'Anh B, hộ khẩu: phường Ví Dụ.' },
    { body: 'Chỗ ở hiện nay: thôn 3, xã Ví Dụ.' },
  ],
});
