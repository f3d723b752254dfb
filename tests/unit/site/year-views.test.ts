import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearViews } from '#site/year-views.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('a short year shows its three lists on one page, empty ones as a sentence', () => {
  const [view, ...others] = yearViews(makeArchive([makeDirective('a', { year: 2025 })]), 2025);
  assert.deepEqual(others, []);
  assert.deepEqual(
    view?.sections.map(({ title, rows }) => [title, rows.length]),
    [
      ['Đặt nhiệm vụ cho năm 2025', 1],
      ['Tổng kết năm 2025', 0],
      ['Ban hành trong năm 2025', 0],
    ],
  );
  assert.match(view?.sections[1]?.empty ?? '', /Chưa có báo cáo tổng kết/);
  assert.equal(view?.pager, null);
});

test('a long year opens with an overview that leads to where each list begins', () => {
  const directives = Array.from({ length: 120 }, (_, index) =>
    makeDirective(`d${String(index)}`, { year: 2024, issued: '2023-12-01' }),
  );
  const reports = Array.from({ length: 20 }, (_, index) =>
    makeReport(`r${String(index)}`, { year: 2024, eventDate: '2024-11-01' }),
  );
  const archive = makeArchive([...directives, ...reports]);
  const views = yearViews(archive, 2024);
  assert.deepEqual(
    views.map(({ path, sections }) => [path, ...sections.map(({ rows }) => rows.length)]),
    [
      ['/nam/2024/', 15, 15, 15],
      ['/nam/2024/trang/2/', 50],
      ['/nam/2024/trang/3/', 50],
      ['/nam/2024/trang/4/', 20],
      ['/nam/2024/trang/5/', 20],
      ['/nam/2024/trang/6/', 20],
    ],
  );
  assert.deepEqual(
    views[0]?.sections.map(({ more }) => more?.path),
    ['/nam/2024/trang/2/', '/nam/2024/trang/5/', '/nam/2024/trang/6/'],
  );
});

test('a year without documents has no page', () => {
  assert.deepEqual(yearViews(makeArchive([]), 2024), []);
});
