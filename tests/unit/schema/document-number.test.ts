import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { knownNumberIn, normaliseNumber, parseNumber } from '#schema/document-number.ts';

const cases: readonly (readonly [number: string, ...parts: unknown[]])[] = [
  ['168/2018/NĐ-CP', 'state', '168', 2018, 'NĐ', 'CP', null],
  ['02/CT-UBND', 'state', '02', null, 'CT', 'UBND', null],
  ['1573/QĐ-TTg', 'state', '1573', null, 'QĐ', 'TTg', null],
  ['1666/NQ-UBTVQH15', 'state', '1666', null, 'NQ', 'UBTVQH15', null],
  ['30/2000/PL-UBTVQH10', 'state', '30', 2000, 'PL', 'UBTVQH10', null],
  ['8/2018/L-CTN', 'state', '8', 2018, 'L', 'CTN', null],
  ['47/VBHN-BQP', 'state', '47', null, 'VBHN', 'BQP', null],
  [
    '102/2010/TTLT-BQP-BLĐTB&XH-BNV-BTC',
    'state',
    '102',
    2010,
    'TTLT',
    'BQP-BLĐTB&XH-BNV-BTC',
    null,
  ],
  ['187/CT-QK', 'state', '187', null, 'CT', 'QK', null],
  ['98/2025/QH15', 'assembly', '98', 2025, null, 'QH15', null],
  ['76/2025/UBTVQH15', 'assembly', '76', 2025, null, 'UBTVQH15', null],
  ['52-NQ/TU', 'party', '52', null, 'NQ', 'TU', null],
  ['24-HD/BTCTW', 'party', '24', null, 'HD', 'BTCTW', null],
  ['147-CTHĐ/TU', 'party', '147', null, 'CTHĐ', 'TU', null],
  ['399-QĐ/TW', 'party', '399', null, 'QĐ', 'TW', null],
  ['7288/UBND-KGVX', 'letter', '7288', null, null, 'UBND', 'KGVX'],
  ['1473/BTP-CNTT', 'letter', '1473', null, null, 'BTP', 'CNTT'],
];

for (const [number, shape, serial, year, type, issuer, unit] of cases) {
  test(`${number} is taken apart`, () => {
    assert.deepEqual(parseNumber(number), { shape, serial, year, type, issuer, unit });
    assert.deepEqual(parseNumber(number.normalize('NFD')), parseNumber(number));
  });
}

test('all ways of writing a number come to one', () => {
  for (const written of [
    'Số: 02/CT-UBND',
    'số 02/CT-UBND.',
    'Số, ký hiệu: 02 / CT - UBND',
    '02/CT–UBND',
    '02/CT\u2011UBND',
    ' 02/CT-UBND;',
  ]) {
    assert.equal(normaliseNumber(written), '02/CT-UBND');
    assert.equal(parseNumber(written)?.shape, 'state');
  }
});

test('what is no number is none', () => {
  for (const text of [
    '',
    '1123',
    '27/11',
    '28/12/2018',
    '2021-2025',
    'UBND',
    '02/ct-ubnd',
    '02/XX-UBND1',
    'a/b',
  ]) {
    assert.equal(parseNumber(text), null, text);
  }
});

const folder = '../shared/data';
const skip = existsSync(folder) ? false : `${folder} is not here`;

test('every number in the shared lists is taken apart', { skip }, () => {
  const found = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8').normalize('NFC');
    // two letters and more after the last sign, so that “92/2012” and shapes with braces stay out
    const numbers =
      /(?<![\p{L}\d/])\d{1,5}(?:(?:\/20\d{2})?\/[A-ZĐ][\p{L}\d&]*(?:-[A-ZĐ][\p{L}\d&]*)*|-[A-ZĐ][\p{L}]*\/[A-ZĐ]\p{L}*)(?![\p{L}\d{])/gu;
    for (const [number] of text.matchAll(numbers)) if (/\p{Lu}{2}/u.test(number)) found.add(number);
  }
  const refused = [...found].filter((number) => parseNumber(number) === null);
  assert.ok(found.size >= 40, `only ${found.size} numbers found`);
  assert.deepEqual(refused, []);
});

test('a number of a known shape comes back in one spelling, any other not at all', () => {
  const written = cases.flatMap(([number]) => [
    number,
    `Số: ${number}`,
    number.replaceAll('/', ' / '),
  ]);
  for (const text of [...written, 'abc', '12', '178/CP', ''])
    assert.equal(knownNumberIn(text), parseNumber(text) === null ? null : normaliseNumber(text));
  assert.equal(knownNumberIn('Số: 02 /CT - UBND'), '02/CT-UBND');
  assert.equal(knownNumberIn('178/CP'), null);
});
