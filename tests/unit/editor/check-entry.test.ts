import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEntry } from '#editor/check-entry.ts';

test('faults are said in Vietnamese, with the label of the field and what to do', () => {
  assert.deepEqual(checkEntry('pages', { title: 'a', description: 'b', updated: '2025-02-30' }), [
    'Ngày sửa (updated): “2025-02-30” không phải một ngày có thật dạng NĂM-THÁNG-NGÀY. Ghi ngày có trên lịch, ví dụ 2024-12-20.',
  ]);
  assert.match(checkEntry('directives', {}).join('\n'), /Trích yếu hoặc nhan đề/);
});

test('of a sound entry nothing is said', () => {
  assert.deepEqual(
    checkEntry('pages', { title: 'a', description: 'b', updated: '2025-02-28' }),
    [],
  );
});
