import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { searchIn, smallArchive } from './small-archive.ts';

const small = await smallArchive();

test('a question is taken apart', async () => {
  const { understood } = await searchIn(small, 'q=năm 2025 tuyển quân thế nào ở Hà Nam, nd 168');
  assert.deepEqual(
    [
      understood.times.map(({ text }) => text),
      understood.places.map(({ name }) => name),
      understood.numbers.map(({ text }) => text),
      understood.restored,
    ],
    [['năm 2025'], ['Hà Nam'], ['nd 168'], []],
  );
});

test('what stands in quotation marks or is left out is not understood', async () => {
  const { understood } = await searchIn(small, 'q="tuyển quân năm 2025" -Hà diễn tập');
  assert.deepEqual([understood.times, understood.places], [[], []]);
});

test('a year behind a number that names nothing is a year', async () => {
  const times = async (q: string) =>
    (await searchIn(small, `q=${q}`)).understood.times.map(({ key }) => key);
  assert.deepEqual(await times('chỉ thị 84 năm 2024'), ['nam-2024']);
  assert.deepEqual(await times('chỉ thị 36 năm 2022'), []);
  assert.deepEqual(await times('84/2024/NĐ-CP'), []);
  assert.deepEqual(await times('nghị định 84/2024/NĐ-CP ngày 28/12/2024'), []);
});

test('restored marks can be refused', async () => {
  const plain = await searchIn(small, 'q=nghia vu quan su');
  assert.ok(plain.understood.restored.length > 0);
  const refused = await searchIn(small, 'q=nghia vu quan su&theo-chu=dau');
  assert.deepEqual(refused.understood.restored, []);
});

test('any query is understood at once and never fails', async () => {
  const parts = [
    'năm 2025 ',
    '168/2018/NĐ-CP ',
    'xã Lạc Dương ',
    'TU ',
    '<b>"</b> ',
    '\u0000',
    '🇻🇳',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.constantFrom(...parts), { maxLength: 300 }).map((some) => some.join('')),
      ),
      async (q) => {
        await searchIn(small, new URLSearchParams({ q }).toString());
      },
    ),
    { numRuns: 60 },
  );
});
