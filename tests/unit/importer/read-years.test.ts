import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readYears } from '../../../src/importer/read-years.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const FILL = 'Năm 2024, các cấp ủy đảng, chính quyền đã hoàn thành nhiệm vụ quốc phòng địa phương.';

function read(
  collection: 'directives' | 'reports',
  title: string | null,
  body: string[],
  issued: number | null = null,
) {
  const head = collection === 'directives' ? ['CHỈ THỊ', title ?? 'Về việc'] : [];
  const frame = findFrame(makeSource(...head, ...body), REFERENCE.docTypes);
  const { year, planYear, reviewYear, period } = readYears(frame, collection, title, issued);
  return {
    values: [year?.value, planYear?.value, reviewYear?.value],
    period: period?.value,
    year,
    periodField: period,
  };
}

test('a directive is about the year it plans, and looks back on another', () => {
  const { values, year } = read('directives', 'Về nhiệm vụ quốc phòng năm 2025', [FILL], 2024);
  assert.deepEqual(values, [2025, 2025, 2024]);
  assert.ok((year?.confidence ?? 0) >= 0.9);
});

test('a year far from that of issue is unsure; without one the year of issue is an inference', () => {
  assert.ok((read('directives', 'Tổng hợp năm 2015', [FILL], 2024).year?.confidence ?? 1) <= 0.5);
  const { values, year } = read('directives', 'Về công tác văn thư', ['Nội dung.'], 2024);
  assert.deepEqual([values[0], year?.confidence], [2024, 0.5]);
});

test('a report is about the year it reviews, and may set the tasks of the next', () => {
  assert.deepEqual(
    read('reports', 'Tổng kết công tác năm 2023; triển khai nhiệm vụ năm 2024', [FILL]).values,
    [2023, 2024, 2023],
  );
  assert.deepEqual(
    read('reports', 'Kết quả nhiệm vụ năm 2023, phương hướng, nhiệm vụ năm 2024', [FILL]).values,
    [2023, 2024, 2023],
  );
  assert.deepEqual(
    read('reports', null, [
      'Chiều 27/11, tỉnh tổ chức hội nghị tổng kết công tác quốc phòng, quân sự năm 2024.',
      'Phương hướng công tác quốc phòng năm 2025 là phát huy sức mạnh.',
    ]).values,
    [2024, 2025, 2024],
  );
});

test('a period gives its last year; periods that disagree are unsure', () => {
  const { values, period } = read('reports', 'Tổng kết các đề án giai đoạn 2015-2020', [FILL]);
  assert.deepEqual([values, period], [[2020, undefined, 2020], { from: 2015, to: 2020 }]);
  const { periodField } = read('reports', 'Tổng kết giai đoạn 2015-2020 và giai đoạn 2016 – 2021', [
    FILL,
  ]);
  assert.ok((periodField?.confidence ?? 1) <= 0.5);
  assert.deepEqual(
    read('directives', 'Quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050', [FILL]).period,
    { from: 2021, to: 2030, vision: 2050 },
  );
});

test('the year of a page of news is not made up', () => {
  assert.deepEqual(
    read('reports', 'Hội nghị quốc phòng', [
      'Ngày 2/12, huyện tổ chức hội nghị tổng kết công tác quốc phòng.',
    ]).values,
    [undefined, undefined, undefined],
  );
});

test('the day of a document that a title names is no year of the work', () => {
  const title = 'Sửa đổi Nghị định số 30/1998/NĐ-CP ngày 13 tháng 5 năm 1998';
  assert.equal(read('directives', title, [FILL], 2001).values[0], 2001);
});

test('a report on how a year went and what the next shall bring has both', () => {
  const title = 'Tình hình thực hiện nhiệm vụ kế hoạch năm 2004 và kế hoạch phát triển năm 2005';
  assert.deepEqual(read('reports', title, [FILL]).values, [2004, 2005, 2004]);
});
