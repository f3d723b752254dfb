import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, listPath, listViews, pagerView, type ListSpec } from '#site/list-view.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const many = Array.from({ length: 120 }, (_, index) =>
  makeDirective(`d${String(index).padStart(3, '0')}`),
);
const archive = makeArchive(many);
const spec: ListSpec = {
  path: '/loai/chi-thi/',
  title: 'Chỉ thị',
  kick: null,
  description: '',
  trail: [],
  documents: archive.documents,
  lead: ['Đầu danh sách.'],
  facet: 'docType',
  search: null,
};

test('the first page of a list has no number in its address', () => {
  assert.equal(listPath('/nam/2024/', 1), '/nam/2024/');
  assert.equal(listPath('/nam/2024/', 2), '/nam/2024/trang/2/');
});

test('every document stands on one page, in order', () => {
  const views = listViews(archive, spec);
  assert.deepEqual(
    views.map(({ path }) => path),
    ['/loai/chi-thi/', '/loai/chi-thi/trang/2/', '/loai/chi-thi/trang/3/'],
  );
  const rows = views.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  assert.deepEqual(
    rows.map(({ path }) => path),
    archive.documents.map(({ id }) => `/van-ban/${id}/`),
  );
});

test('what changes with every document stands on the first page only', () => {
  const [first, second] = listViews(archive, spec);
  assert.ok(first && first.facets.length > 3);
  assert.ok(!first.facets.some(({ facet }) => facet === 'docType'));
  assert.deepEqual(second?.facets, []);
  assert.equal(second.lead.length, 1);
});

test('shelves keep their headings over the cut of a page', () => {
  const views = listViews(archive, {
    ...spec,
    shelves: [
      { anchor: 'a', title: 'A', documents: archive.documents.slice(0, 70) },
      { anchor: 'b', title: 'B', documents: archive.documents.slice(70) },
    ],
  });
  assert.deepEqual(
    views.map(({ sections }) => sections.map(({ title, rows }) => [title, rows.length])),
    [
      [['A', 50]],
      [
        ['A', 20],
        ['B', 30],
      ],
      [['B', 20]],
    ],
  );
});

test('a pager leads to both sides and there is none for one page', () => {
  assert.equal(pagerView('/x/', { page: 1, pages: 1 }), null);
  const pager = pagerView('/x/', { page: 2, pages: 3 });
  assert.equal(pager?.previous, '/x/');
  assert.equal(pager.next, '/x/trang/3/');
});

test('a count says the years it knows of', () => {
  const report = (eventDate: string) => makeReport(eventDate, { eventDate });
  assert.equal(countWords([]), 'Chưa có văn bản nào trong kho.');
  assert.equal(countWords([report('2020-01-01')], 'báo cáo'), '1 báo cáo, 2020.');
  assert.equal(
    countWords([report('2024-01-01'), report('2020-01-01'), report('XXXX-01-01')]),
    '3 văn bản, 2020–2024.',
  );
  assert.equal(countWords([report('XXXX-01-01')]), '1 văn bản.');
});
