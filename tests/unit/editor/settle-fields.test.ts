import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entrySchema } from '#editor/entry-schema.ts';
import { settleField } from '#editor/settle-fields.ts';

const { properties = {}, required = [] } = entrySchema('directives');
const settled = (name: string, value: unknown, before?: unknown): unknown => {
  const schema = properties[name];
  assert.ok(schema);
  return settleField(schema, value, before, required.includes(name));
};

test('what the page holds becomes what a file holds', () => {
  for (const [name, value, before, wanted] of [
    ['year', '2025', undefined, 2025],
    ['year', 'hai nghìn', undefined, 'hai nghìn'],
    ['title', ' Về tuyển quân \n năm 2025 ', undefined, 'Về tuyển quân năm 2025'],
    // empty: null where it must be said, else nothing
    ['number', '', undefined, null],
    ['number', '', '12/CT', null],
    ['circulation', '', 'Nội bộ', undefined],
    ['signer', null, undefined, null],
    ['signer', {}, null, null],
    ['release', undefined, undefined, undefined],
    ['relations', [], undefined, undefined],
    ['relations', [], [], []],
    ['draft', false, undefined, undefined],
    ['draft', false, false, false],
    ['draft', true, undefined, true],
    ['status', 'unknown', undefined, undefined],
    ['status', 'expired', undefined, 'expired'],
    ['topics', [], ['a'], []],
    ['aliases', ['a', ''], undefined, ['a']],
    [
      'signer',
      { name: 'Bùi Văn Phúc', role: '' },
      { name: 'x', role: null },
      { name: 'Bùi Văn Phúc', role: null },
    ],
    ['signer', { name: 'Bùi Văn Phúc', role: '' }, undefined, { name: 'Bùi Văn Phúc' }],
    ['source', { publisher: '' }, undefined, { publisher: null, url: null, captured: null }],
    ['recipients', [{ name: 'A', purpose: '' }], undefined, [{ name: 'A' }]],
  ] as const)
    assert.deepEqual(settled(name, value, before), wanted, `${name} ${JSON.stringify(value)}`);
});
