import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from '#gate/inspect.ts';
import { findLocatedWorks } from '#gate/located-works.ts';
import { passageOf, passagesOf, told } from './passage-of.ts';

// places and works of these sentences are made up
const located: readonly (readonly [what: string, text: string])[] = [
  ['a hamlet', 'Xây dựng căn cứ hậu phương tại thôn Thử Nghiệm.'],
  ['a commune', 'Sở chỉ huy cơ bản đặt ở xã Ví Dụ.'],
  ['an area in hectares', 'Thu hồi 2,5ha đất để làm căn cứ chiến đấu.'],
  ['an area in square metres', 'Công trình quốc phòng rộng 1.200 m² đã bàn giao.'],
  ['an area with a raised sign', 'Đường hầm rộng 300m<sup>2</sup>.'],
  ['coordinates', 'Trận địa ở tọa độ đã ghi trên bản đồ.'],
  ['degrees', 'Công sự nằm tại 20°35 Bắc.'],
  ['decimal degrees', 'Kho đạn ở 20.51234, 106.01234.'],
  ['a spot height', 'Đài quan sát chiến đấu trên điểm cao 123.'],
  ['a hill', 'hầm chỉ huy ở núi Thử'],
  ['the place before the work', 'Tại ấp Mẫu, đơn vị hoàn thành đường hầm chỉ huy.'],
];
for (const [what, text] of located) {
  test(`a work is placed by ${what}`, () => {
    const [finding] = findLocatedWorks(passagesOf(text));
    assert.equal(finding?.cover, 'located-works');
    assert.doesNotMatch(finding.message, /Thử|Ví Dụ|Mẫu|\d/u);
    assert.ok(inspect(passagesOf(text)).some(({ rule }) => rule === 'located-works'));
  });
}

const open = [
  'Căn cứ Nghị định của Chính phủ, xã Ví Dụ rộng 12 ha tổ chức thực hiện.',
  'Diễn tập chiến đấu phòng thủ xã Ví Dụ đạt kết quả tốt.',
  'Khởi công trụ sở Ban Chỉ huy Quân sự xã Ví Dụ.',
  'Công trình thủy lợi xã Ví Dụ tưới 200 ha lúa.',
  'Đề án xây dựng công trình trong khu vực phòng thủ huyện giai đoạn 2022–2025.',
  'Quy hoạch các công trình quốc phòng trên địa bàn huyện thời kỳ 2022–2030.',
  'Hoàn thiện thủ tục xây dựng căn cứ hậu phương đúng lộ trình.',
  'Đường cơ động vào căn cứ chiến đấu huyện kết hợp đường dân sinh, trên 9 tỷ đồng.',
];
for (const text of open) {
  test(`this passes: ${text}`, () => {
    assert.deepEqual(findLocatedWorks(passagesOf(text)), []);
  });
}

test('a redaction in place of the detail lets the sentence pass', () => {
  const text = 'Thu hồi <Redacted reason="vi-tri-cong-trinh" /> để xây dựng căn cứ hậu phương.';
  assert.deepEqual(findLocatedWorks(passagesOf(text)), []);
});

test('a row of a table tells what a sentence would', () => {
  const table =
    '| Hạng mục | Nơi |\n| --- | --- |\n| Đường sá | xã Khác |\n| Sở chỉ huy | xã Ví Dụ |\n';
  assert.deepEqual(told(findLocatedWorks(passagesOf(table))), ['located-works@4']);
});

test('what stands far away in a long paragraph is not its place', () => {
  const far = 'nhiệm vụ được giao '.repeat(20);
  assert.deepEqual(
    findLocatedWorks([passageOf(`Sở chỉ huy hoạt động tốt, ${far} ở xã Ví Dụ.`)]),
    [],
  );
});
