import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatRemains } from '#lint/what-remains.ts';
import { exampleDocument } from './example-document.ts';

const EMPTIED = { title: 'Đã gỡ', number: null, signer: null, recipients: [] };
const remains = (data: Record<string, unknown>, body = '') =>
  whatRemains(exampleDocument({ data: { ...EMPTIED, ...data }, body }));

test('an emptied file holds nothing', () => {
  assert.deepEqual(remains({}), []);
  assert.deepEqual(remains({}, '\n \n'), []);
});

test('what the parser never sees counts too', () => {
  assert.deepEqual(remains({}, '{/* ở đây */}'), ['Nội dung']);
  assert.deepEqual(remains({}, "import x from 'y'"), ['Nội dung']);
});

test('a title is neutral only where it says nothing else', () => {
  for (const title of ['Đã gỡ', 'Văn bản đã được gỡ bỏ.', 'ĐÃ GỠ VÌ BÍ MẬT'])
    assert.deepEqual(remains({ title }), [], title);
  assert.deepEqual(remains({ title: 'Đã gỡ kế hoạch diễn tập' }), [
    'Trích yếu hoặc nhan đề (title)',
  ]);
});

test('each field that tells of the text is named as the form does', () => {
  const data = {
    number: '5/CT-UBND',
    recipients: [{ name: 'x' }],
    editorNotes: ['x'],
    attachments: [{ file: 'a.pdf', label: 'x' }],
    source: { publisher: 'x', url: 'https://vi-du.vn/x', captured: null },
  };
  assert.deepEqual(remains(data), [
    'Số, ký hiệu (number)',
    'Nơi nhận (recipients)',
    'Ghi chú của biên tập (editorNotes)',
    'Tệp kèm (attachments)',
    'Nguồn, Địa chỉ (source.url)',
  ]);
});
