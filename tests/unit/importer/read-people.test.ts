import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '#importer/find-frame.ts';
import { readPeople } from '#importer/read-people.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const read = (...texts: string[]) =>
  readPeople(findFrame(makeSource(...texts), REFERENCE.docTypes))?.value.map(
    ({ name, role, part }) => [part, name, role],
  );

for (const [what, text, expected] of [
  [
    'led it, two of them',
    'Hội nghị với sự chủ trì của đồng chí Trần Thị Mẫu - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện và Trung tá Lê Văn Mẫu - Chỉ huy trưởng.',
    [
      ['chu-tri', 'Trần Thị Mẫu', 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện'],
      ['chu-tri', 'Lê Văn Mẫu', 'Trung tá, Chỉ huy trưởng'],
    ],
  ],
  [
    'led it, named first',
    'Đồng chí Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.',
    [['chu-tri', 'Lê Văn Mẫu', 'Phó Chủ tịch UBND tỉnh']],
  ],
  [
    'spoke, after a role that ends with a place',
    'Tại hội nghị, Phó Chủ tịch UBND tỉnh Hà Nam Trần Xuân Mẫu đề nghị các huyện tiếp tục quán triệt.',
    [['phat-bieu', 'Trần Xuân Mẫu', 'Phó Chủ tịch UBND tỉnh Hà Nam']],
  ],
  [
    'closed it',
    'Phát biểu kết luận hội nghị, Chủ tịch UBND huyện Lạc Dương Sử Thanh Mẫu nhấn mạnh: cần làm tốt.',
    [['ket-luan', 'Sử Thanh Mẫu', 'Chủ tịch UBND huyện Lạc Dương']],
  ],
  [
    'were there, one of whom also directed it',
    'Dự, chỉ đạo hội nghị có các đồng chí: Trung tướng Lê Doãn Mẫu, Phó Tổng Tham mưu trưởng; Đại tá Phạm Mẫu, Cục trưởng. Phát biểu chỉ đạo tại hội nghị, Trung tướng Lê Doãn Mẫu, Phó Tổng Tham mưu trưởng nhấn mạnh: phải làm.',
    [
      ['du', 'Phạm Mẫu', 'Đại tá, Cục trưởng'],
      ['chi-dao', 'Lê Doãn Mẫu', 'Trung tướng, Phó Tổng Tham mưu trưởng'],
    ],
  ],
] as const)
  test(`those who ${what} are read`, () => {
    assert.deepEqual(read(text), expected);
  });

test('offices that speak and names without a saying are nobody', () => {
  assert.equal(read('Tại hội nghị, các đại biểu đã tập trung thảo luận những kết quả.'), undefined);
  assert.equal(read('Tại hội nghị, Ủy ban Nhân dân Tỉnh đề nghị các huyện tiếp tục.'), undefined);
  assert.equal(read('Ban Chỉ huy Quân sự huyện chủ trì, phối hợp với Công an.'), undefined);
  assert.equal(read('Ông Trần Văn Mẫu, trú tại thôn, được khen thưởng.'), undefined);
});

test('people are never sure', () => {
  const frame = findFrame(
    makeSource('Đồng chí Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.'),
    REFERENCE.docTypes,
  );
  assert.ok((readPeople(frame)?.confidence ?? 1) < 0.9);
});
