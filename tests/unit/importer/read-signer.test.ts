import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readSigner } from '../../../src/importer/read-signer.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

const signed = (...lines: string[]) =>
  readSigner(
    findFrame(
      makeSource('KẾ HOẠCH', 'Thân bài.', table(['Nơi nhận:', '- Lưu: VT.'], lines)),
      REFERENCE.docTypes,
    ),
  );

test('authority, role and name are told apart', () => {
  assert.deepEqual(readSigner(findFrame(plan(), REFERENCE.docTypes))?.value, {
    name: 'Trần Văn Mẫu',
    role: 'Phó Chủ tịch',
    authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
  });
  assert.deepEqual(signed('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(Đã ký)', 'Bùi Văn Mẫu')?.value, {
    name: 'Bùi Văn Mẫu',
    role: 'Bí thư',
    authority: 'T/M Ban Thường vụ',
  });
});

test('a role that is not written stays unknown; a rank is no name', () => {
  assert.equal(signed('T/M BAN THƯỜNG VỤ', 'Bùi Văn Mẫu')?.value.role, null);
  assert.deepEqual(signed('CHỈ HUY TRƯỞNG', 'Đại tá Bùi Văn Mẫu')?.value, {
    name: 'Bùi Văn Mẫu',
    role: 'Chỉ huy trưởng, Đại tá',
    authority: null,
  });
});

test('without a name there is no signer', () => {
  assert.equal(signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Chữ ký của người có thẩm quyền)'), null);
});
