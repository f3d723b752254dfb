import { illFormedSyllable } from '#lint/rules/ill-formed-syllable.ts';
import { testRule } from '../test-rule.ts';

testRule(illFormedSyllable, {
  accepts: [
    { body: 'Họp tại Plei Ku, gặp ông Putin; Lữ đoàn 12A, e102, B40.' },
    { body: 'Xem https://luu.example.vn và thư gửi vanthu@example.vn.' },
    { body: 'Khu vực Đắk Nông, Krông Pắc, Lang Biang; xã M’Drắk.' },
    { body: 'Rượu, khuỷu tay, quýt, gìn giữ, giếng, quyển, nguyễn, quỳnh.' },
    { data: { signer: { name: 'Y Êban Niêkdăm' } } },
  ],
  refuses: [
    { body: 'Công tác tuyễnn quân.' },
    { body: 'Trongxaay dựng nền quốc phòng.' },
    { body: '| Việc | Nơi |\n| --- | --- |\n| huấn lluyện | xã |' },
  ],
});
