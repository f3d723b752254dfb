import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectiveData } from '#schema/document.ts';
import { signature } from '#site/document-view/signature.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';

const signed: Partial<DirectiveData> = {
  signer: { name: 'Họ Tên', authority: 'T/M Ban Thường vụ', role: null },
  recipients: [
    { name: 'BTV Tỉnh ủy', purpose: 'de-bao-cao' },
    { name: 'Các ban' },
    { name: 'VPHU', purpose: 'luu' },
  ],
};

test('a text kept word for word is signed as on paper', () => {
  const view = signature(makeDirective('a', { ...signed, fidelity: 'verbatim' }));
  assert.deepEqual(view, {
    recipients: {
      heading: 'Nơi nhận:',
      names: ['BTV Tỉnh ủy (để b/c),', 'Các ban,', 'Lưu VPHU.'],
    },
    signer: { formal: true, heading: 'T/M BAN THƯỜNG VỤ', lines: ['Họ Tên'] },
  });
});

test('words of ours are never set under a signature', () => {
  const view = signature(makeDirective('a', { ...signed, fidelity: 'retold' }));
  assert.equal(view?.signer?.formal, false);
  assert.equal(view.signer.heading, 'Người ký, theo nguồn');
  assert.deepEqual(view.signer.lines, ['T/M Ban Thường vụ', 'Họ Tên']);
  assert.equal(view.recipients?.heading, 'Nơi nhận, theo nguồn');
});

test('a directive that names neither has no foot, nor has a report', () => {
  assert.equal(signature(makeDirective('a')), null);
  assert.equal(signature(makeReport('b')), null);
});

test('either may be missing', () => {
  const view = signature(makeDirective('a', { ...signed, signer: null }));
  assert.equal(view?.signer, null);
  assert.equal(view.recipients?.names.length, 3);
});
