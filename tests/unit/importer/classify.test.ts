import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../src/importer/classify.ts';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const LEAD =
  'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm 2022.';

function read(
  source: ReturnType<typeof makeSource>,
  number: string | null = null,
  title: string | null = null,
) {
  const { collection, docType } = classify(
    findFrame(source, REFERENCE.docTypes),
    REFERENCE.docTypes,
    number,
    title,
  );
  return [collection.value, docType?.value, docType?.confidence];
}
const headed = (...rest: string[]) => makeSource(table(['UBND TỈNH HÀ NAM'], [MOTTO]), ...rest);

test('the line of the type decides', () => {
  assert.deepEqual(read(plan(), '12/KH-UBND'), ['directives', 'ke-hoach', 0.98]);
  assert.deepEqual(read(headed('BÁO CÁO', 'Kết quả năm 2024')), ['reports', 'bao-cao', 0.98]);
});

test('a number with another symbol makes the type unsure', () => {
  assert.deepEqual(read(plan(), '12/CT-UBND'), ['directives', 'ke-hoach', 0.5]);
});

test('a letter has no type of its own; a symbol alone is an inference', () => {
  assert.deepEqual(read(headed('Kính gửi: Các sở'), '7288/UBND-NC'), [
    'directives',
    'cong-van',
    0.8,
  ]);
  assert.deepEqual(read(headed('Nội dung'), '12/KH-UBND'), ['directives', 'ke-hoach', 0.5]);
  assert.deepEqual(read(headed('Nội dung')), ['directives', undefined, undefined]);
});

test('notices to citizens are announcements, notices among offices are not', () => {
  assert.equal(read(headed('THÔNG BÁO', 'Lịch khám'), null, 'Lịch khám tuyển')[0], 'announcements');
  assert.equal(read(headed('THÔNG BÁO', 'Kết luận'), null, 'Kết luận cuộc họp')[0], 'directives');
});

test('news of a meeting is told from other news', () => {
  assert.deepEqual(read(makeSource(LEAD, LEAD)).slice(0, 2), ['reports', 'tin-hoi-nghi']);
  const other = LEAD.replace('hội nghị', 'lễ');
  assert.deepEqual(read(makeSource(other, other)).slice(0, 2), ['reports', 'tin-tuc']);
});

test('what has no head and tells no news has no type: an annex, a form, a treatise', () => {
  assert.deepEqual(read(makeSource('Phụ lục III', 'Danh mục ngành, nghề được hưởng ưu đãi.')), [
    'directives',
    undefined,
    undefined,
  ]);
  const page = { ...makeSource('Khai trương dự án', 'Lời của bài.'), format: 'html' as const };
  assert.deepEqual(read(page).slice(0, 2), ['reports', 'tin-tuc']);
});
