import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '#importer/find-frame.ts';
import { readNotice } from '#importer/read-notice.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const read = (...texts: string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(
      readNotice(findFrame(makeSource('THÔNG BÁO', ...texts), REFERENCE.docTypes)),
    ).map(([name, { value, confidence }]) => [name, confidence < 0.9 ? value : 'sure']),
  );

test('labelled lines tell for whom, when, where and whom to ask', () => {
  assert.deepEqual(
    read(
      'Khám sức khỏe',
      '1. Đối tượng khám: Công dân nam từ đủ 18 đến hết 25 tuổi.',
      '2. Thời gian: Từ ngày 01/11/2025 đến hết ngày 31 tháng 12 năm 2025.',
      '- Địa điểm: Trung tâm Y tế khu vực;',
      'Mọi chi tiết xin liên hệ Ban Chỉ huy quân sự xã (điện thoại 0123).',
    ),
    {
      audience: 'Công dân nam từ đủ 18 đến hết 25 tuổi',
      place: 'Trung tâm Y tế khu vực',
      contact: 'Ban Chỉ huy quân sự xã',
      from: '2025-11-01',
      until: '2025-12-31',
    },
  );
});

test('a day without a year, a person to call and prose are no fields', () => {
  assert.deepEqual(
    read(
      'Khám sức khỏe',
      'Thời gian: từ ngày 01/11 đến ngày 31/12.',
      'Liên hệ: ông Trần Văn Mẫu, 0912345678.',
      'Về đối tượng thì các xã đã rà soát.',
    ),
    {},
  );
});

test('citizens that it is addressed to are its audience, offices are not', () => {
  assert.deepEqual(read('Khám', 'Kính gửi: Toàn thể công dân xã Mẫu.'), {
    audience: 'Toàn thể công dân xã Mẫu',
  });
  assert.deepEqual(read('Khám', 'Kính gửi: Công an huyện.'), {});
});

test('an end before its beginning is no end', () => {
  assert.deepEqual(read('Khám', 'Thời hạn: từ 05/11/2025 đến 01/11/2025'), { from: '2025-11-05' });
});
