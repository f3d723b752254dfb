import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readRecipients } from '../../../src/importer/read-recipients.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

test('recipients come with what their copy is for; other purposes stay in the name', () => {
  const field = readRecipients(findFrame(plan(), REFERENCE.docTypes));
  assert.deepEqual(field?.value, [
    { name: 'Bộ Tư lệnh Quân khu 3', purpose: 'de-bao-cao' },
    { name: 'Công an tỉnh', purpose: 'de-phoi-hop' },
    { name: 'UBND các huyện, thị xã, thành phố', purpose: 'de-thuc-hien' },
    { name: 'Tòa án nhân dân tỉnh (để giám sát)' },
    { name: 'VT, NC', purpose: 'luu' },
  ]);
  assert.ok(field.confidence >= 0.9);
});

test('lines that were to be filled in name nobody', () => {
  const read = (...lines: string[]) =>
    readRecipients(findFrame(makeSource('KẾ HOẠCH', 'Thân.', ...lines), REFERENCE.docTypes));
  assert.equal(read('Nơi nhận:', '- ......;'), null);
  assert.equal(read('Hết.'), null);
  assert.deepEqual(read('Nơi nhận: Như trên; Lưu VP.')?.value, [
    { name: 'Như trên' },
    { name: 'VP', purpose: 'luu' },
  ]);
});

test('lines of a signature among the recipients make them unsure', () => {
  const source = makeSource(
    'KẾ HOẠCH',
    'Thân.',
    'Nơi nhận:',
    '- Công an tỉnh',
    'Thứ trưởng',
    '- Lưu: VT.',
  );
  const field = readRecipients(findFrame(source, REFERENCE.docTypes));
  assert.ok((field?.confidence ?? 1) <= 0.5);
});
