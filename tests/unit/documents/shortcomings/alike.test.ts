import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { ALIKE, likeness, senseWords } from '#documents/shortcomings/alike.ts';
import { compoundIndex } from '#vietnamese/compound-index.ts';

const compounds = compoundIndex(loadReference('content').compounds);
const alike = (a: string, b: string) =>
  likeness(senseWords(a, compounds), senseWords(b, compounds));

const SAME: [string, string][] = [
  [
    'Một số xã rà soát nguồn nhập ngũ còn sót, lọt nguồn.',
    'Còn xã rà soát nguồn nhập ngũ chưa kỹ, để sót, lọt nguồn.',
  ],
  [
    'Việc đăng ký, quản lý công dân sẵn sàng nhập ngũ ở một số địa phương chưa chặt chẽ.',
    'Đăng ký, quản lý công dân trong độ tuổi sẵn sàng nhập ngũ có nơi chưa chặt chẽ.',
  ],
  [
    'Chất lượng huấn luyện dân quân ở vài xã chưa cao.',
    'Chất lượng huấn luyện dân quân tự vệ có mặt chưa cao.',
  ],
];
const OTHER: [string, string][] = [
  [
    'Một số xã rà soát nguồn nhập ngũ còn sót, lọt nguồn.',
    'Tuyên truyền Luật Nghĩa vụ quân sự ở cơ sở có nơi còn hình thức.',
  ],
  [
    'Chỉ đạo và tổ chức tuyển quân đạt chỉ tiêu, nhưng giữa các xã, thị trấn chưa thật đồng đều, chưa thật ổn định.',
    'Các xã, thị trấn xử lý những trường hợp vi phạm Luật Nghĩa vụ quân sự chưa quyết liệt, chưa triệt để.',
  ],
  [
    'Kinh phí mua sắm trang phục dân quân cấp chậm.',
    'Tỷ lệ đảng viên trong dân quân ở vài huyện còn thấp.',
  ],
  [
    'Ở cơ sở, một số ban, ngành, cơ quan, đoàn thể tham mưu với cấp ủy có lúc chưa kịp thời.',
    'Khi thực hiện một số nhiệm vụ, việc phối hợp, hiệp đồng chưa thật chặt chẽ.',
  ],
];

for (const [a, b] of SAME)
  test(`alike: ${a}`, () => {
    assert.ok(alike(a, b).score >= ALIKE, String(alike(a, b).score));
  });
for (const [a, b] of OTHER)
  test(`not alike: ${a}`, () => {
    assert.ok(alike(a, b).score < ALIKE, String(alike(a, b).score));
  });

test('likeness is one for the same words, goes both ways, and names what is shared', () => {
  const [a, b] = SAME[1] ?? ['', ''];
  assert.equal(alike(a, a).score, 1);
  assert.equal(alike(a, b).score, alike(b, a).score);
  assert.equal(alike(a, b.normalize('NFD')).score, alike(a, b).score);
  assert.ok(alike(a, b).shared.includes('nhập ngũ'), alike(a, b).shared.join(', '));
});

test('of passages of a few words nothing is said', () => {
  assert.deepEqual(alike('Huấn luyện chưa cao.', 'Huấn luyện chưa cao.'), { score: 0, shared: [] });
});
