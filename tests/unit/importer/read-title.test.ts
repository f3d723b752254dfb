import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readTitle } from '../../../src/importer/read-title.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

const read = (source: ReturnType<typeof makeSource>) =>
  readTitle(findFrame(source, REFERENCE.docTypes));
const LEAD =
  'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm 2022.';
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

test('the subject of an office’s document is its title', () => {
  const title = read(plan());
  assert.equal(title?.value, 'Tuyển chọn và gọi công dân nhập ngũ năm 2025');
  assert.ok(title.confidence >= 0.9);
});

test('a subject may stand on the line of the type, or below the number of a letter', () => {
  const head = (...left: string[]) => table(['UBND TỈNH HÀ NAM', ...left], [MOTTO]);
  assert.equal(
    read(makeSource(head('Số: 1/KH-UBND'), 'KẾ HOẠCH TUYỂN QUÂN NĂM 2025', 'Căn cứ Luật;'))?.value,
    'TUYỂN QUÂN NĂM 2025',
  );
  assert.equal(
    read(makeSource(head('Số: 7288/UBND-NC', 'V/v tuyển quân', 'năm 2025'), 'Kính gửi: Các sở'))
      ?.value,
    'V/v tuyển quân năm 2025',
  );
});

test('a headline loses its full stop only', () => {
  const line = 'Huyện tổ chức hội nghị tổng kết giai đoạn 2015-2020.';
  assert.equal(read(makeSource(line, line, LEAD))?.value, line.slice(0, -1));
});

test('no title is made of a first sentence', () => {
  assert.equal(read(makeSource(LEAD, LEAD)), null);
  assert.equal(
    read(makeSource(table(['UBND TỈNH HÀ NAM'], [MOTTO]), 'QUYẾT ĐỊNH', 'Căn cứ Luật;')),
    null,
  );
});
