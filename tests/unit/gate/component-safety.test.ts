import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnsafe } from '#gate/mdx-safety.ts';
import { parseBody } from '#markdown/parse.ts';

const told = (body: string): string[] => {
  const { tree } = parseBody(body);
  assert.ok(tree, 'the body parses');
  return findUnsafe(tree, 1).map(({ message, remedy }) => `${message} ${remedy}`);
};

const good = [
  '<Task topic="tuyen-quan" year="2025" id="nv-1">\n\nNội dung.\n\n</Task>',
  '<Result topic="tuyen-quan" year="2024">\n\n- một\n- hai\n\n</Result>',
  'Đạt <Measure metric="Chỉ tiêu" value="100" unit="%" period="2024">100%</Measure>.',
  'Tại <Redacted reason="vi-tri-cong-trinh" />.',
  '<Redacted reason="theo quy tắc công bố" />',
  '<Sic correct="bù đổi">bù đỗi</Sic>',
  '<Figure src="2024/so-do.png" alt="Sơ đồ" caption="Hình 1" />',
  '<Callout type="luu-y" title="Lưu ý">\n\nLời.\n\n</Callout>',
  'm<sup>2</sup> và H<sub>2</sub>O',
];
for (const body of good) {
  test(`this is allowed: ${body.split('\n')[0]}`, () => {
    assert.deepEqual(told(body), []);
  });
}

const bad: readonly (readonly [what: string, body: string, says: RegExp])[] = [
  ['a near miss', '<Taks topic="a" year="2024">\n\nx\n\n</Taks>', /<Taks>.*Có lẽ là <Task>/u],
  ['an HTML tag', '<script>x</script>', /<script>.*HTML/u],
  ['a tag named like a method', '<constructor />', /<constructor>/u],
  ['a member of an object', '<a.b />', /<a\.b>/u],
  ['a tag without name', '<>x</>', /không tên/u],
  ['an unknown attribute', '<Sic corect="a">b</Sic>', /corect.*Có lẽ là correct/u],
  ['an event', '<Sic correct="a" onClick="x()">b</Sic>', /sự kiện/u],
  ['a missing attribute', '<Task year="2024">\n\nx\n\n</Task>', /thiếu topic/u],
  ['an attribute without value', '<Sic correct>b</Sic>', /correct=""/u],
  ['an attribute twice', '<Sic correct="a" correct="b">c</Sic>', /hai lần/u],
  ['a year that is none', '<Task topic="a" year="hai">\n\nx\n\n</Task>', /bốn chữ số/u],
  ['a topic with marks', '<Task topic="tuyển quân" year="2024">\n\nx\n\n</Task>', /không dấu/u],
  ['an unknown kind of callout', '<Callout type="luu-i">\n\nx\n\n</Callout>', /Có lẽ là luu-y/u],
  ['words under a redaction', '<Redacted reason="x">thôn A</Redacted>', /Xóa hẳn/u],
  [
    'a picture from elsewhere',
    '<Figure src="https://a.vn/b.png" alt="x" />',
    /public\/attachments/u,
  ],
  ['a picture nobody describes', '<Figure src="a.png" alt="" />', /Tả ảnh/u],
  ['a block tag in a sentence', 'Câu <Task topic="a" year="2024">x</Task> này', /giữa câu/u],
  [
    'a passage in a passage',
    '<Task topic="a" year="2024">\n\n<Result topic="a" year="2024">\n\nx\n\n</Result>\n\n</Task>',
    /<Result> nằm trong <Task>/u,
  ],
];
for (const [what, body, says] of bad) {
  test(`this is refused: ${what}`, () => {
    const [first = ''] = told(body);
    assert.match(first, says);
  });
}

test('a message never repeats a long name whole', () => {
  const [first = ''] = told(`<X${'x'.repeat(500)} />`);
  assert.ok(first.length < 300);
});

test('what stood under a redaction is not in the message', () => {
  assert.doesNotMatch(told('<Redacted reason="x">thôn Thử</Redacted>').join(' '), /Thử/u);
});
