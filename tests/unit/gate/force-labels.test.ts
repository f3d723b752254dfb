import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOther, forceCount } from '#gate/force-labels.ts';

test('a label says whether arms or the strength of a force are counted beside it', () => {
  for (const [label, count] of [
    ['súng', 'arms'],
    ['số lượng vũ khí', 'arms'],
    ['2) đạn k56', 'arms'],
    ['loại súng', 'arms'],
    ['trang bị vũ khí', 'arms'],
    ['tổng quân số (người)', 'strength'],
    ['dân quân cơ động', 'strength'],
    ['bảng 2. quân số dân quân các xã', 'strength'],
    ['dự bị động viên hạng 1', 'strength'],
    ['súng phun thuốc', null],
    ['pháo hoa', null],
    ['bắn súng', null],
    ['súng tự chế giao nộp', null],
    ['dân quân được khen', null],
    ['quân số giao', null],
    ['tỷ lệ quân số khỏe', null],
    ['số khẩu', null],
    [`súng ${'rất '.repeat(20)}dài`, null],
  ] as const)
    assert.equal(forceCount(label, ''), count, label);
});

test('the rest of the table says what a label means', () => {
  assert.equal(forceCount('biên chế', 'xã ; biên chế'), null);
  assert.equal(forceCount('biên chế', 'trung đội dân quân ; biên chế'), 'strength');
  assert.equal(forceCount('biên chế', 'công chức ; ban chỉ huy quân sự'), null);
  assert.equal(forceCount('quân số', 'xã ; giao quân'), null);
  assert.equal(forceCount('quân số dân quân', 'xã ; giao quân'), 'strength');
  assert.equal(forceCount('súng', 'hành vi ; mức phạt'), null);
  assert.equal(forceCount('súng', 'xã ; tổng điểm'), null);
});

test('money, shares, points, lessons and numbers of rows are no counts of a force', () => {
  for (const head of ['tt', 'kinh phí', 'tỷ lệ', 'điểm', 'số tiết', 'trang', 'giá (đồng)'])
    assert.ok(countsOther(head), head);
  for (const head of ['số lượng', 'đồng chí', 'đánh giá', 'hạng 1', 'xã ví dụ'])
    assert.ok(!countsOther(head), head);
});
