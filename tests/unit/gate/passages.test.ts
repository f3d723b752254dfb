import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filePassage } from '#gate/field-passages.ts';
import { rawPassages } from '#gate/passages.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { passagesOf } from './passage-of.ts';

test('every kind of words in a body is a passage', () => {
  const body = [
    '## Tiêu đề',
    '',
    'Đoạn **đậm** có <Measure metric="Số xã" value="9" unit="xã" period="2024">9 xã</Measure>.',
    '',
    '| Cột |',
    '| --- |',
    '| Ô |',
    '',
    '<Figure src="a.png" alt="Tả" caption="Lời ảnh" />',
    '',
    '![Ảnh](b.png "Tên ảnh")',
    '',
    '```',
    'mã',
    '```',
    '',
    'Chú[^1] [liên kết](/a/ "Tên liên kết")',
    '',
    '[^1]: Lời chú',
  ].join('\n');
  const words = passagesOf(body).map(({ text }) => text);
  for (const expected of [
    'Tiêu đề',
    'Cột',
    'Ô',
    'Tả',
    'Lời ảnh',
    'mã',
    'Lời chú',
    'Tên liên kết',
    'Số xã',
  ])
    assert.ok(words.includes(expected), expected);
  assert.ok(words.includes('Đoạn đậm có 9 xã.'));
  assert.ok(words.some((text) => text.includes('Tên ảnh')));
});

test('cells know their table, row and column; row 0 is the head', () => {
  const cells = passagesOf('| a | b |\n| - | - |\n| c | d |').map(({ cell }) => cell);
  assert.deepEqual(cells[3], { table: 0, row: 1, column: 1 });
});

test('withheld words are an ellipsis', () => {
  assert.equal(passagesOf('Ở <Redacted reason="x" />.')[0]?.text, 'Ở ….');
});

test('a body that does not parse is read line by line', () => {
  const [first, second] = rawPassages('Một\n\n<Task>MẬT', 4);
  assert.deepEqual([first?.line, second?.line, second?.text], [4, 6, '…MẬT']);
});

test('paths of pictures are file names', () => {
  const files = passagesOf('![x](d.png)\n\n<Figure src="e.png" alt="x" />').filter(
    ({ kind }) => kind === 'file',
  );
  assert.deepEqual(
    files.map(({ text }) => text),
    ['d.png', 'e.png'],
  );
});

test('each sign near the Vietnamese ones, and each that is never seen, enters a passage normalised', () => {
  const ranges = [
    [0x09, 0x24f],
    [0x300, 0x36f],
    [0x1ea0, 0x1ef9],
    [0x2000, 0x206f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ] as const;
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code += 1) {
      const text = `a${String.fromCharCode(code)}`;
      assert.equal(filePassage(text).text, normalise(text), code.toString(16));
    }
});
