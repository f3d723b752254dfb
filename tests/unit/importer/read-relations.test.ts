import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readRelations } from '../../../src/importer/read-relations.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

const CONTEXT = { id: null, units: ['ha-nam-35', 'viet-nam'], date: '2025-01-05', year: 2025 };

test('grounds of the preamble are relations: known ones by key, others by number', () => {
  const field = readRelations(findFrame(plan(), REFERENCE.docTypes), REFERENCE.laws, CONTEXT);
  assert.deepEqual(field?.value, [
    { type: 'can-cu', target: '78-2015-qh13' },
    { type: 'thuc-hien', target: '50-ct-qp' },
  ]);
});

test('what a ground names in its own name is none, nor what stands further down', () => {
  const source = makeSource(
    'KẾ HOẠCH',
    'Về một việc',
    'Căn cứ Kế hoạch số 9/KH-BCĐ về thực hiện Nghị định số 168/2018/NĐ-CP;',
    '1. Thực hiện Nghị định số 21/2019/NĐ-CP.',
    'Căn cứ Nghị định số 02/2019/NĐ-CP.',
  );
  const field = readRelations(findFrame(source, REFERENCE.docTypes), REFERENCE.laws, CONTEXT);
  assert.deepEqual(field?.value, [{ type: 'can-cu', target: '9/KH-BCĐ' }]);
});

test('news has no grounds', () => {
  const news = makeSource('Căn cứ Nghị định số 168/2018/NĐ-CP, huyện tổ chức hội nghị tổng kết.');
  assert.equal(readRelations(findFrame(news, REFERENCE.docTypes), REFERENCE.laws, CONTEXT), null);
});

test('the beginning of an old form of number is no number', () => {
  const source = makeSource('KẾ HOẠCH', 'Về một việc', 'Căn cứ Quyết định số 999-TC/QĐ/CĐKT;');
  assert.equal(readRelations(findFrame(source, REFERENCE.docTypes), REFERENCE.laws, CONTEXT), null);
});
