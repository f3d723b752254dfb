import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawName, lawRemark } from '#search/understand/say-law.ts';

const law = {
  key: '48-2019-qh14',
  number: '48/2019/QH14',
  name: 'Luật Dân quân tự vệ',
  type: 'luat',
  citedBy: 3,
} as const;

test('a law is named with its number, once', () => {
  assert.equal(lawName(law), 'Luật Dân quân tự vệ, số 48/2019/QH14');
  assert.equal(lawName({ ...law, name: 'Luật 48/2019/QH14' }), 'Luật 48/2019/QH14');
});

test('what is known of its standing is said, and that the archive does not hold it', () => {
  assert.equal(lawRemark(law), 'Được dẫn trong 3 văn bản; toàn văn không có trong kho.');
  assert.equal(
    lawRemark({ ...law, status: 'amended', by: '98/2025/QH15', since: '2025-07-01' }),
    'Đã được sửa đổi bởi 98/2025/QH15, từ 01/7/2025. Được dẫn trong 3 văn bản; toàn văn không có trong kho.',
  );
});
