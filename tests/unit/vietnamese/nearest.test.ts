import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '#vietnamese/nearest.ts';

const types = ['chi-thi', 'nghi-quyet', 'ke-hoach', 'bao-cao', 'cong-van', 'cong-dien'];

test('what was probably meant is found', () => {
  for (const [word, expected] of [
    ['chi-thj', 'chi-thi'],
    ['Chỉ thị', 'chi-thi'],
    ['chithi', 'chi-thi'],
    ['báo_cáo', 'bao-cao'],
    ['nghi-quyết', 'nghi-quyet'],
    ['congvan', 'cong-van'],
  ] as const) {
    assert.equal(nearest(word, types), expected);
  }
});

test('what is like nothing gets no guess', () => {
  for (const word of ['', 'x', 'tin-hoi-nghi', 'quyet-dinh'])
    assert.equal(nearest(word, types), null);
  assert.equal(nearest('chi-thi', []), null);
});

test('one letter may differ even in short words, and the first of equals wins', () => {
  assert.equal(nearest('ab', ['ac', 'ad']), 'ac');
  assert.equal(nearest('docTyp', ['number', 'docType']), 'docType');
});
