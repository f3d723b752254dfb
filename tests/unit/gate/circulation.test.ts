import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCirculation } from '#gate/circulation.ts';
import { inspect } from '#gate/inspect.ts';
import { passageOf } from './passage-of.ts';

const limited = [
  'Chỉ thị này phổ biến đến chi bộ./.',
  'Nghị quyết này được phổ biến đến các đảng viên.',
  'Kết luận này phổ biến tới cấp ủy cơ sở.',
  'Phổ biến trong nội bộ.',
  'Văn bản chỉ được phổ biến ở cuộc họp.',
  'Không phổ biến rộng rãi.',
  'Không được sao chụp.',
  'Chỉ lưu hành trong cơ quan.',
  'Chỉ thị này phổ\u00A0biến  đến\nchi bộ.',
];
for (const text of limited) {
  test(`a limit is found: ${text}`, () => {
    const [finding] = findCirculation([passageOf(text.replaceAll('\u00A0', ' '))]);
    assert.equal(finding?.cover, 'circulation');
    assert.ok(inspect([passageOf(text)]).some(({ rule }) => rule === 'circulation'));
    assert.doesNotMatch(finding.message, /chi bộ|đảng viên/u);
  });
}

const open = [
  'phổ biến, giáo dục pháp luật',
  'Phổ biến rộng rãi đến Nhân dân',
  'tuyên truyền, phổ biến đến mọi người dân trên địa bàn',
  'chỉ phổ biến pháp luật cho thanh niên',
  'Hiệp ước không phổ biến vũ khí hạt nhân',
  'cách làm này khá phổ biến trong tỉnh',
];
for (const text of open) {
  test(`ordinary words pass: ${text}`, () => {
    assert.deepEqual(findCirculation([passageOf(text)]), []);
  });
}

test('the field that states a limit needs a release too, whatever it says', () => {
  const field = passageOf('Toàn quân', { kind: 'field', field: 'circulation' });
  assert.equal(findCirculation([field]).length, 1);
});
