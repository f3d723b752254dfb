import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, readPlace } from '#places/read-place.ts';

const read = (text: string) =>
  readPlace(text).readings.map(({ kinds, folded }) => `${kinds?.join('/') ?? '-'} ${folded}`);

test('a kind word is taken off, and left on in a second reading', () => {
  assert.deepEqual(read('Xã Lương'), ['xa luong', '- xa luong']);
  assert.deepEqual(read('thi xa Kim Bang'), ['thi-xa kim bang', '- thi xa kim bang']);
  assert.deepEqual(read('Kim Bảng'), ['- kim bang']);
});

test('short forms are read', () => {
  assert.deepEqual(read('TP. Huế')[0], 'thanh-pho/thanh-pho-thuoc-tinh hue');
  assert.deepEqual(read('tp hcm')[0], 'thanh-pho/thanh-pho-thuoc-tinh ho chi minh');
  assert.deepEqual(read('p.06')[0], 'phuong phuong 6');
});

test('nothing typed is nothing read', () => {
  assert.deepEqual(readPlace('  ').readings, []);
});

test('names fold to words without marks and signs', () => {
  assert.equal(foldName('Bà Rịa - Vũng Tàu'), 'ba ria vung tau');
  assert.equal(foldName('Ea H’leo'), 'ea hleo');
});
