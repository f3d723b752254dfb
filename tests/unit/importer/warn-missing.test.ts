import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readField } from '../../../src/importer/read-field.ts';
import { warnMissing } from '../../../src/importer/warn-missing.ts';

const ALL = Object.fromEntries(
  ['title', 'docType', 'issuer', 'locality', 'year', 'topics'].map((name) => [
    name,
    readField('x', 'labelled', 'x'),
  ]),
);

test('what the source does not say is told once each', () => {
  const rules = warnMissing({}, 'directives').map(({ rule }) => rule);
  assert.deepEqual(rules, [
    'missing-title',
    'missing-docType',
    'missing-date',
    'missing-year',
    'missing-issuer',
    'missing-locality',
    'missing-topics',
  ]);
});

test('an unknown year of a day is told, a whole day is not', () => {
  const rules = (day: string) =>
    warnMissing({ ...ALL, eventDate: readField(day, 'labelled', day) }, 'reports').map(
      ({ rule }) => rule,
    );
  assert.deepEqual(rules('XXXX-11-27'), ['unknown-year']);
  assert.deepEqual(rules('2020-10-13'), []);
});

test('fields are named as the form of the collection does, with their keys', () => {
  const remedies = (collection: 'reports' | 'announcements') =>
    warnMissing({}, collection).map(({ remedy }) => remedy);
  const [, , reportDay] = remedies('reports');
  assert.match(reportDay ?? '', /^Ghi Ngày họp hoặc ngày báo cáo \(eventDate\) /u);
  const [title, type, day, , issuer, , topics] = remedies('announcements');
  assert.match(
    title ?? '',
    /Trích yếu hoặc nhan đề \(title\).*Ghi chú của biên tập \(editorNotes\)/u,
  );
  assert.equal(type, 'Chọn Loại văn bản (docType) trong danh mục.');
  assert.match(day ?? '', /Ngày thông báo \(issued\)/u);
  assert.match(issuer ?? '', /\(issuer\).*Tên cơ quan như văn bản ghi \(issuerName\)/u);
  assert.match(topics ?? '', /Chủ đề \(topics\)/u);
});
