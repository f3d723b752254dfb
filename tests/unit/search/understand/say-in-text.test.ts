import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState } from '#search/query-state.ts';
import { sayInText } from '#search/understand/say-in-text.ts';
import { searchIn, smallArchive } from './small-archive.ts';

const small = await smallArchive();

test('a terminal is told how a query was understood and what it names', async () => {
  const address = 'q=nghia vu quan su nam 2025 theo nd 168';
  const lines = sayInText(await searchIn(small, address), readState(new URLSearchParams(address)));
  assert.deepEqual(lines.slice(-3), [
    'Lọc: Năm 2025, theo câu hỏi',
    '→ Nghị định về quốc phòng, số 168/2018/NĐ-CP. Đã được sửa đổi bởi 220/2025/NĐ-CP, từ 07/8/2025. Được dẫn trong 2 văn bản; toàn văn không có trong kho.',
    '    /can-cu/168-2018-nd-cp/',
  ]);
  assert.match(lines[0] ?? '', /^Hiểu là “nghĩa vụ quân sự”\. /);
});
