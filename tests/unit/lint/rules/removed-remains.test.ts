import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintFile } from '#lint/lint-file.ts';
import { removedRemains } from '#lint/rules/removed-remains.ts';
import { exampleDocument } from '../example-document.ts';
import { testRule } from '../test-rule.ts';

const STONE = {
  status: 'removed',
  title: 'Văn bản đã gỡ',
  number: null,
  signer: null,
  recipients: [],
};

testRule(removedRemains, {
  accepts: [{ data: STONE, body: '' }, { data: { ...STONE, status: 'unknown' } }],
  refuses: [{ data: STONE }, { data: { ...STONE, title: 'Về trận địa' }, body: '' }],
});

test('removed-remains names the fields and none of their words, and stops nothing', () => {
  const data = { ...STONE, title: 'Về kho ở núi Ví Dụ', signer: { name: 'Nguyễn Văn Ví Dụ' } };
  const told = lintFile(exampleDocument({ data, body: 'Kho ở núi Ví Dụ.' }), [], true);
  const finding = told.find(({ rule }) => rule === 'removed-remains');
  assert.equal(finding?.severity, 'warning');
  assert.match(
    finding.message,
    /: Nội dung; Trích yếu hoặc nhan đề \(title\); Người ký \(signer\)\.$/u,
  );
  assert.doesNotMatch(told.map((one) => one.message + one.remedy).join(), /Ví Dụ/u);
});
