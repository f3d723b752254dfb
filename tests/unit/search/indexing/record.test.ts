import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenderedBody } from '#documents/document.ts';
import { filterYears, passageLabel, searchRecord } from '#search/indexing/record.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';

const TODAY = '2026-11-21';
const WORDS = {
  day: '20/12/2024',
  docType: 'Chỉ thị',
  issuer: 'Huyện uỷ Kim Động',
  place: 'Kim Động, Hưng Yên',
  now: null,
};
const body: RenderedBody = {
  footnotes: '',
  sections: [
    {
      anchor: null,
      number: null,
      title: null,
      html: '<p>…</p>',
      blocks: [{ anchor: 'doan-1', number: '1', text: 'Lời đầu.' }],
      cites: [],
    },
    {
      anchor: 'muc-1',
      number: '1',
      title: 'Tuyển quân năm 2025',
      html: '<p>…</p>',
      blocks: [
        { anchor: 'muc-1-1', number: '1.1', text: 'Uỷ ban  nhân dân\u00a0các xã.' },
        { anchor: 'muc-1-2', number: '1.2', text: ' ' },
      ],
      cites: [],
    },
  ],
};
const directive = makeDirective('a', {
  number: '7-CT/HU',
  year: 2025,
  issued: '2024-12-20',
  topics: ['tuyen-quan', 'dien-tap'],
  signer: { name: 'Nguyễn Văn Hoà' },
});
const record = searchRecord(directive, body, WORDS, TODAY);

test('passages have anchors and labels; headings are passages, empty blocks are none', () => {
  assert.deepEqual(record.passages, [
    { anchor: 'doan-1', label: 'Đoạn 1', text: 'Lời đầu.' },
    { anchor: 'muc-1', label: 'Tuyển quân năm 2025', text: 'Tuyển quân năm 2025' },
    { anchor: 'muc-1-1', label: 'Tuyển quân năm 2025 · 1.1', text: 'Ủy ban nhân dân các xã.' },
  ]);
});

test('footnotes are the last passages', () => {
  const notes = [{ anchor: 'chu-thich-fn-1', number: '1', text: 'Theo Luật số 30.' }];
  assert.deepEqual(searchRecord(directive, { ...body, notes }, WORDS, TODAY).passages.at(-1), {
    anchor: 'chu-thich-fn-1',
    label: 'Chú thích 1',
    text: 'Theo Luật số 30.',
  });
});

test('the address, what is shown and the day to sort by', () => {
  assert.equal(record.url, '/van-ban/a/');
  assert.equal(record.meta['number'], '7-CT/HU');
  assert.equal(record.meta['issuer'], 'Huyện ủy Kim Động');
  assert.equal(record.meta['now'], '');
  assert.equal(record.day, '2024-12-20');
});

test('parts of numbers and the signer are searched though they are not shown', () => {
  assert.equal(record.meta['x'], '7 CT HU · Nguyễn Văn Hòa');
});

test('filters are keys of addresses', () => {
  const { 'dia-phuong': places, ...others } = record.filters;
  assert.deepEqual(others, {
    nam: ['2024', '2025'],
    loai: ['chi-thi'],
    'ke-hoach': ['nhiem-vu-nam'],
    'co-quan': ['huyen-uy--kim-dong-331'],
    'chu-de': ['tuyen-quan', 'dien-tap'],
    muc: ['van-ban'],
  });
  assert.ok(places?.includes('kim-dong-331'));
  for (const value of Object.values(record.filters).flat()) assert.match(value, /^[a-z0-9-]+$/);
});

test('a report is filed under the year reviewed, the year planned and its period', () => {
  const report = makeReport('b', {
    year: 2020,
    planYear: 2021,
    eventDate: '2020-10-13',
    period: { from: 2016, to: 2018 },
  });
  assert.deepEqual(filterYears(report), ['2016', '2017', '2018', '2020', '2021']);
});

test('people of a report are searched, an announcement names none', () => {
  const report = makeReport('c', { people: [{ name: 'Nguyễn Doãn Anh', part: 'chi-dao' }] });
  assert.match(searchRecord(report, body, WORDS, TODAY).meta['x'] ?? '', /Nguyễn Doãn Anh/);
  const announcement = searchRecord(makeAnnouncement('d'), body, WORDS, TODAY);
  assert.deepEqual([announcement.meta['x'], announcement.filters['muc']], ['', ['thong-bao']]);
});

for (const [title, number, label] of [
  ['Hạn chế', 'b.1', 'Hạn chế · b.1'],
  [null, '3', 'Đoạn 3'],
  [null, 'đ2', 'Đoạn 2'],
  ['Hạn chế', '', 'Hạn chế'],
  [
    'Kiểm tra, giám sát; chi bộ quân sự; phối hợp Quân đội và Công an',
    '5.1',
    'Kiểm tra, giám sát; chi bộ quân sự; phối… · 5.1',
  ],
] as const) {
  test(`a passage is labelled “${label}”`, () => {
    assert.equal(passageLabel(title, number), label);
  });
}
