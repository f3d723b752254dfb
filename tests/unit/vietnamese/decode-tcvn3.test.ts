import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeTcvn3, isCapitalFont } from '#vietnamese/decode-tcvn3.ts';

for (const [typed, meant] of [
  [
    'ñy ban nh©n d©n huyÖn, ngµy 20 th¸ng 12 n¨m 2024',
    'ủy ban nhân dân huyện, ngày 20 tháng 12 năm 2024',
  ],
  ['nhiÖm vô qu©n sù, quèc phßng', 'nhiệm vụ quân sự, quốc phòng'],
  ['t\u00ADíng', 'tướng'],
  ['nh÷ng “g×” – \u0110', 'những “gì” – é'],
  ['30° 5 m² Kho¸ng', '30° 5 m² Khoáng'],
] as const) {
  test(`TCVN3 “${typed}” is “${meant}”`, () => {
    assert.equal(decodeTcvn3(typed), meant);
  });
}

test('every sign is the one of the library, which cannot run in browsers', () => {
  for (let byte = 0xa1; byte <= 0xff; byte++) {
    if (byte >= 0xb0 && byte <= 0xb4) continue; // marks by themselves
    const expected = iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC');
    assert.equal(decodeTcvn3(String.fromCharCode(byte)), expected, byte.toString(16));
  }
});

test('a mark by itself goes onto the vowel before it', () => {
  assert.equal(decodeTcvn3('Tha³n a´'), 'Thán ạ');
});

test('capital fonts give capitals, others do not', () => {
  assert.equal(decodeTcvn3('chØ thÞ', '.VnTimeH'), 'CHỈ THỊ');
  assert.equal(decodeTcvn3('chØ thÞ', '.VnTime'), 'chỉ thị');
  for (const font of [
    '.VnTimeH',
    'VnTimeH-Bold',
    '.VnArial NarrowH',
    '.VnBook-AntiquaH',
    'ABCDEF+.VnTimeH,Bold',
  ]) {
    assert.ok(isCapitalFont(font), font);
  }
  for (const font of ['.VnTime', '.VnArial', 'VNI-Helve', 'Helvetica', '.VnTime,Bold']) {
    assert.ok(!isCapitalFont(font), font);
  }
});
