import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClosing } from '../../../src/importer/find-closing.ts';
import { sourceLines } from '../../../src/importer/source-lines.ts';
import { makeSource, plan, table } from './make-source.ts';

function found({ blocks }: ReturnType<typeof makeSource>) {
  const lines = blocks.map((block, at) => sourceLines(block, at));
  const { recipients, signature, blocks: taken } = findClosing(blocks, lines, 1);
  const texts = (own: typeof recipients) => own.map(({ text }) => text);
  return { recipients: texts(recipients), signature: texts(signature), taken };
}

test('a table holds nơi nhận and signature; the annex after it is none of them', () => {
  const { recipients, signature, taken } = found(plan());
  assert.equal(recipients[0], 'Nơi nhận:');
  assert.equal(recipients.length, 7);
  assert.equal(signature.at(-1), 'Trần Văn Mẫu');
  assert.deepEqual(taken, [10]);
});

test('lines hold them too, the signature after or before', () => {
  const list = ['Nơi nhận:', '- Tỉnh ủy (để b/c),', '- Lưu VP.'];
  const sign = ['T/M BAN THƯỜNG VỤ', 'Bùi Văn Mẫu'];
  const after = found(makeSource('đầu', 'Thân bài.', ...list, ...sign, 'Phụ lục'));
  assert.deepEqual(after, { recipients: list, signature: sign, taken: [2, 3, 4, 5, 6] });
  const before = found(makeSource('đầu', 'Thân bài.', ...sign, ...list));
  assert.deepEqual(before, { recipients: list, signature: sign, taken: [2, 3, 4, 5, 6] });
});

test('columns set with blanks are parted', () => {
  const { recipients, signature } = found(
    makeSource(
      'đầu',
      'Nơi nhận:          KT. BỘ TRƯỞNG',
      '- Công báo.          Trần Văn Mẫu',
      '- Lưu: VP (HC,',
      'TH)',
    ),
  );
  assert.deepEqual(recipients, ['Nơi nhận:', '- Công báo.', '- Lưu: VP (HC,']);
  assert.deepEqual(signature, ['KT. BỘ TRƯỞNG', 'Trần Văn Mẫu']);
});

test('a signature may stand alone, in lines or in a table', () => {
  assert.deepEqual(
    found(makeSource('đầu', 'Thân.', 'CHỦ TỊCH QUỐC HỘI', '(Đã ký)', 'Trần Văn Mẫu')).taken,
    [2, 3, 4],
  );
  assert.deepEqual(
    found(makeSource('đầu', 'Thân.', table([''], ['TM. BAN', 'Trần Văn Mẫu']))).taken,
    [2],
  );
  assert.deepEqual(found(makeSource('đầu', 'Thân.', 'Chủ tịch xã báo cáo kết quả')).taken, []);
});

test('the head of a column of that name is no nơi nhận', () => {
  assert.deepEqual(
    found(makeSource('đầu', 'Thân.', table(['Biểu', 'B01'], ['Nơi nhận', 'Kho bạc']))).taken,
    [],
  );
});

test('an authority above the list belongs to the role beside it, and a name alone to what stands above', () => {
  const beside = found(
    makeSource(
      'đầu',
      'Thân bài.',
      'TM. UBND HUYỆN',
      'Nơi nhận:          CHỦ TỊCH',
      '- Lưu VP.          Trần Văn Mẫu',
    ),
  );
  assert.deepEqual(beside.signature, ['TM. UBND HUYỆN', 'CHỦ TỊCH', 'Trần Văn Mẫu']);
  const alone = found(
    makeSource(
      'đầu',
      'Thân bài.',
      'TM. CHÍNH PHỦ',
      'THỦ TƯỚNG',
      'Nơi gửi:',
      '- Lưu VP.          Trần Văn Mẫu',
    ),
  );
  assert.deepEqual(alone.signature, ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Trần Văn Mẫu']);
});

test('a name that has lost its place at the right is still the signer’s', () => {
  const { signature } = found(
    makeSource(
      'đầu',
      'Thân bài.',
      'Nơi nhận:\t\tKT. BỘ TRƯỞNG',
      '- Lưu: VT.\t\tTHỨ TRƯỞNG',
      'Trần Văn Mẫu',
      'Phụ lục',
    ),
  );
  assert.deepEqual(signature, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần Văn Mẫu']);
});
