import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secrecyFaults } from '#editor/secrecy-faults.ts';

test('a mark of secrecy is told by its place, never by its words', () => {
  for (const [data, body, place] of [
    [{ title: 'x' }, 'Đoạn một.\n\nTỐI MẬT\n\nĐoạn hai.', 'Nội dung, dòng 3: '],
    [{ title: 'x' }, '**Mật**', 'Nội dung, dòng 1: '],
    [{ source: { publisher: 'Lưu hành nội bộ' } }, '', 'source.publisher: '],
    [{ editorNotes: ['một', 'Độ mật: 1'] }, '', 'editorNotes.1: '],
  ] as const) {
    const faults = secrecyFaults(data, body);
    assert.equal(faults.length, 1, JSON.stringify([data, body]));
    assert.ok(faults[0]?.startsWith(place), faults[0]);
    assert.doesNotMatch(faults[0] ?? '', /TỐI|\*\*|nội bộ hoặc phải thu hồi.*Lưu hành/);
  }
});

test('texts that speak of secrets have none of their marks', () => {
  const text = 'Bảo vệ bí mật nhà nước; danh mục mật, tối mật; mặt trận; mất mát.';
  assert.deepEqual(secrecyFaults({ title: text }, text), []);
});
