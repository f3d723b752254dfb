import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelinePages } from '#site/timeline-view.ts';
import { makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const reports = (count: number, year: number) =>
  Array.from({ length: count }, (_, index) =>
    makeReport(`r-${String(year)}-${String(index)}`, {
      locality: 'ha-nam-35',
      issuer: 'ubnd-tinh',
      eventDate: `${String(year)}-01-01`,
    }),
  );
const shape = (documents: ReturnType<typeof reports>) =>
  timelinePages(makeArchive(documents), makeArchive(documents).documents, 'ha-nam-35').map((page) =>
    page.map(({ years, entries }) => `${years}: ${String(entries.length)}`),
  );

test('a year runs over the cut of a page and no document is lost', () => {
  assert.deepEqual(shape([...reports(45, 2024), ...reports(10, 2023)]), [
    ['2024: 45', '2023: 5'],
    ['2023: 5'],
  ]);
});

test('a gap at the cut stands on one page only', () => {
  assert.deepEqual(shape([...reports(50, 2024), ...reports(5, 2020)]), [
    ['2024: 50', '2021–2023: 0'],
    ['2020: 5'],
  ]);
});

test('a place without documents has one empty page', () => {
  assert.deepEqual(shape([]), [[]]);
});
