import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf, searchIn, smallArchive } from './small-archive.ts';

const small = await smallArchive();

const answers = async (q: string) => {
  const { understood } = await searchIn(small, new URLSearchParams({ q }).toString());
  return understood.numbers.flatMap(({ documents, laws }) =>
    [...documents, ...laws].map(({ number }) => number),
  );
};

for (const [q, ...expected] of [
  ['168/2018/NĐ-CP', '168/2018/NĐ-CP'],
  ['nội dung nghị định 168/2018/NĐ-CP về quốc phòng', '168/2018/NĐ-CP'],
  ['nd 168', '168/2018/NĐ-CP'],
  ['NGHỊ ĐỊNH 168', '168/2018/NĐ-CP'],
  ['thông tư 168'],
  ['168/2019'],
  ['36-CT/TU', '36-CT/TU'],
  ['chỉ thị 36', '36-CT/TU', '36-CT/HU', '36-CT/TW'],
  ['chỉ thị 36 của tỉnh ủy', '36-CT/TU'],
  ['chỉ thị 36 của trung ương', '36-CT/TW'],
  ['chỉ thị 36 của huyện ủy Lạc Dương', '36-CT/HU'],
  ['chỉ thị 36 của quân khu'],
  ['tuyển quân 2025'],
] as const)
  test(`“${q}” is answered by ${expected.join(', ') || 'nothing'}`, async () => {
    assert.deepEqual(await answers(q), expected);
  });

test('the document with the number asked for comes first, also where another names it more', async () => {
  for (const q of ['36-CT/TU', 'tuyển quân 36-ct/tu', '21-CT/TU', '7-HD/ĐU'])
    assert.equal(
      idsOf(await searchIn(small, `q=${q}`))[0],
      q.startsWith('21')
        ? 'tuyen-quan-2023'
        : q.startsWith('7')
          ? 'xa-lac-duong'
          : 'tuyen-quan-2024',
      q,
    );
});

test('an answer has what a reader needs to know the document', async () => {
  const { understood } = await searchIn(small, 'q=36-CT/TU');
  assert.deepEqual(
    understood.numbers[0]?.documents.map((one) => ({ ...one, page: 0 })),
    [
      {
        page: 0,
        url: '/van-ban/tuyen-quan-2024/',
        title: 'Tuyển quân năm 2025 ở Hà Nam',
        number: '36-CT/TU',
        issuer: 'Tỉnh ủy Hà Nam',
        date: '20/12/2024',
      },
    ],
  );
});
