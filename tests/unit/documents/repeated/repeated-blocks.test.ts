import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockWords, type BlockWords } from '#documents/repeated/block-words.ts';
import { FEWEST_WORDS, repeatedBlocks } from '#documents/repeated/repeated-blocks.ts';

const text = (prefix: string, lines: readonly string[]): BlockWords[] =>
  blockWords(
    lines.map((line, at) => ({
      anchor: `${prefix}-${String(at + 1)}`,
      number: String(at + 1),
      text: line,
    })),
  );

const LAST_YEAR = text('cu', [
  'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.',
  'Lãnh đạo giao quân đủ 100% chỉ tiêu năm 2024, không phải bù đổi.',
  'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số dự huấn luyện đạt từ 95% trở lên.',
  'Căn cứ Nghị định số 168/2018/NĐ-CP và kế hoạch giai đoạn 2021–2025 của tỉnh.',
  'Tổ chức thực hiện',
]);

for (const [now, how, of] of [
  ['Rà soát nguồn nhập ngũ từ cơ sở; không để sót, lọt nguồn!', 'exact', 'cu-1'],
  ['Lãnh đạo giao quân đủ 100% chỉ tiêu năm 2025, không phải bù đổi.', 'year', 'cu-2'],
  ['Lãnh đạo giao quân đủ 100% chỉ tiêu năm 2026, không phải bù đổi.', 'near', 'cu-2'],
  ['Lãnh đạo giao quân đủ 90% chỉ tiêu năm 2025, không phải bù đổi.', 'near', 'cu-2'],
  [
    'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số dự huấn luyện đạt từ 97% trở lên.',
    'near',
    'cu-3',
  ],
  ['Căn cứ Nghị định số 168/2018/NĐ-CP và kế hoạch giai đoạn 2021–2025 của tỉnh.', 'exact', 'cu-4'],
  ['Căn cứ Nghị định số 168/2018/NĐ-CP và kế hoạch giai đoạn 2022–2026 của tỉnh.', 'year', 'cu-4'],
  ['Tổ chức thực hiện', undefined, undefined],
  [
    'Mở lớp bồi dưỡng kiến thức quốc phòng và an ninh cho đối tượng 4 ở tất cả các xã.',
    undefined,
    undefined,
  ],
] as const)
  test(`${how ?? 'new'}: ${now}`, () => {
    const [found] = repeatedBlocks(text('moi', [now]), LAST_YEAR, 1).blocks;
    assert.deepEqual([found?.how, found?.of.anchor], [how, of]);
  });

test('years that moved by different steps are a change of words', () => {
  const before = text('a', ['Kế hoạch năm 2024 và những năm tiếp theo đến năm 2030 của huyện']);
  const after = text('b', ['Kế hoạch năm 2025 và những năm tiếp theo đến năm 2032 của huyện']);
  assert.equal(repeatedBlocks(after, before, 1).blocks[0]?.how, 'near');
});

test('the share counts words of new blocks, and of nearly repeated ones those that differ', () => {
  const now = text('moi', [
    'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.',
    'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số dự huấn luyện đạt từ 97% trở lên.',
    'Việc mới của năm',
  ]);
  const { words, newWords } = repeatedBlocks(now, LAST_YEAR, 1);
  assert.deepEqual([words, newWords], [13 + 20 + 4, 1 + 4]);
});

const words = fc.array(
  fc.constantFrom(...'huấn luyện dân quân tự vệ năm 2024 2025 đạt chỉ tiêu'.split(' ')),
  {
    maxLength: 30,
  },
);
const lines = fc.array(
  words.map((found) => found.join(' ')),
  { maxLength: 8 },
);

test('a text against itself is repeated in all but its short blocks, and nothing of these is lost from the count', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const own = text('a', given);
      const { blocks, words: all, newWords } = repeatedBlocks(own, text('b', given), 1);
      const long = own.filter((block) => block.words.length >= FEWEST_WORDS);
      assert.equal(blocks.length, long.length);
      assert.ok(blocks.every(({ how }) => how === 'exact'));
      const short = own.filter((block) => block.words.length < FEWEST_WORDS);
      assert.equal(
        newWords,
        short.reduce((sum, block) => sum + block.words.length, 0),
      );
      assert.equal(
        all,
        own.reduce((sum, block) => sum + block.words.length, 0),
      );
    }),
  );
});

test('of any two texts the new words are between none and all', () => {
  fc.assert(
    fc.property(lines, lines, (now, then) => {
      const found = repeatedBlocks(text('a', now), text('b', then), 1);
      assert.ok(found.newWords >= 0 && found.newWords <= found.words);
      assert.ok(found.blocks.every(({ likeness }) => likeness > 0 && likeness <= 1));
    }),
  );
});
