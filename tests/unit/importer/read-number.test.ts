import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readDateline } from '../../../src/importer/read-dateline.ts';
import { readTitle } from '../../../src/importer/read-title.ts';
import { readNumber } from '../../../src/importer/read-number.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

const headed = (...left: string[]) =>
  readNumber(
    findFrame(
      makeSource(table(left, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']), 'KẾ HOẠCH'),
      REFERENCE.docTypes,
    ),
  );

test('the number stands labelled in the head', () => {
  const field = readNumber(findFrame(plan(), REFERENCE.docTypes));
  assert.deepEqual([field?.value, field?.confidence], ['12/KH-UBND', 0.98]);
});

for (const [line, number] of [
  ['Số: 28 /2003/NĐ-CP', '28/2003/NĐ-CP'],
  ['Số 30 – CT/HU', '30-CT/HU'],
  ['Luật số: 18/2003/QH11', '18/2003/QH11'],
  ['Số: 7288/UBND-KGVX', '7288/UBND-KGVX'],
] as const)
  test(`“${line}” is ${number}`, () => assert.equal(headed('CHÍNH PHỦ', line)?.value, number));

test('an old form is kept as written and looked at', () => {
  const field = headed('BỘ TÀI CHÍNH', 'Số: 144 /2002/QĐ/BTC');
  assert.equal(field?.value, '144/2002/QĐ/BTC');
  assert.ok(field.confidence < 0.9);
});

test('a number that was to be filled in is none; two that differ are unsure', () => {
  assert.equal(headed('CHÍNH PHỦ', 'Số:      /KH-UBND'), null);
  assert.ok((headed('Số: 1/KH-UBND', 'Số: 2/KH-UBND')?.confidence ?? 1) <= 0.5);
});

test('a heading all in one has number, day and title', () => {
  const source = makeSource(
    'NGHỊ ĐỊNH',
    'CỦA CHÍNH PHỦ SỐ 29/1998/NĐ-CP NGÀY 11 THÁNG 5 NĂM 1998 VỀ VIỆC DÂN CHỦ',
    'Căn cứ Luật Tổ chức Chính phủ;',
  );
  const frame = findFrame(source, REFERENCE.docTypes);
  assert.equal(readNumber(frame)?.value, '29/1998/NĐ-CP');
  assert.equal(readDateline(frame)?.day.value, '1998-05-11');
  assert.equal(readTitle(frame)?.value, 'VỀ VIỆC DÂN CHỦ');
});
