import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFlags } from '#documents/drafts/read-flags.ts';
import { context } from './draft-sample.ts';

const flags = {
  collection: 'directives',
  'doc-type': 'Chỉ thị',
  issuer: 'huyen-uy',
  locality: 'kim-dong-331',
  issued: '2024-12-20',
  title: 'Về tuyển quân',
  number: 'không có',
  'plan-types': 'tuyen-quan,nhiem-vu-nam',
};

test('flags give answers, by key or by name', () => {
  assert.deepEqual(readFlags({ ...flags, json: true }, context), {
    answers: {
      collection: 'directives',
      docType: 'chi-thi',
      issuer: 'huyen-uy',
      locality: 'kim-dong-331',
      date: '2024-12-20',
      title: 'Về tuyển quân',
      number: null,
      planTypes: ['tuyen-quan', 'nhiem-vu-nam'],
    },
    faults: [],
  });
});

test('all faults are told at once, with what is near', () => {
  const wrong = { ...flags, 'doc-type': 'liên tịch', issued: '31/4/2024', locality: 'Châu Thành' };
  const { faults } = readFlags(wrong, context);
  assert.equal(faults.length, 3);
  assert.match(faults[0] ?? '', /^--doc-type: “liên tịch” chưa chỉ rõ/u);
  assert.match(faults[1] ?? '', /^--issued: /u);
  assert.match(faults[2] ?? '', /^--locality: .*chau-thanh-\d+/u);
});

test('answers that do not go together are faults too', () => {
  const { faults } = readFlags({ ...flags, issued: '2025-12-20' }, context);
  assert.ok(faults.some((fault) => /chỉ có đến 30\/6\/2025/u.test(fault)));
});
