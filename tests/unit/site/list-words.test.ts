import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asHeld, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('a row says everything of a document in words', () => {
  const document = makeDirective('a', {
    title: 'Về nhiệm vụ quốc phòng',
    issued: '2024-12-20',
    year: 2025,
  });
  assert.deepEqual(makeArchive([document]).words.row(document), {
    path: '/van-ban/a/',
    title: 'Về nhiệm\u00A0vụ quốc\u00A0phòng',
    day: '20/12/2024',
    number: null,
    docType: 'Chỉ thị',
    issuer: 'Huyện ủy Kim Động',
    place: 'Kim Động, Hưng Yên',
    now: 'nay thuộc 5\u00A0xã, phường',
    standing: { sign: 'ended', word: 'Hết năm thực hiện' },
  });
});

test('a central document is of the whole country, and of the place it was followed from', () => {
  const central = makeReport('a', {
    issuer: 'bqp',
    locality: 'viet-nam',
    units: ['hai-duong-30'],
    eventDate: '2024-01-18',
  });
  const row = makeArchive([central]).words.row(central);
  assert.equal(row.issuer, 'Bộ Quốc phòng');
  assert.equal(row.place, 'Toàn quốc; Hải Dương');
  assert.equal(row.now, 'nay thuộc Hải Phòng');
});

test('of several places no single “nay thuộc” is said', () => {
  const document = makeReport('a', {
    locality: 'viet-nam',
    issuer: 'bqp',
    units: ['hai-duong-30', 'ha-nam-35'],
  });
  const row = makeArchive([document]).words.row(document);
  assert.equal(row.place, 'Toàn quốc; Hải Dương, Hà Nam');
  assert.equal(row.now, null);
});

test('a place that still stands has no “nay thuộc”', () => {
  const document = makeDirective('a', { locality: 'ha-noi-01', issuer: 'ubnd-tinh' });
  assert.equal(makeArchive([document]).words.row(document).now, null);
});

test('what is not public stands as a draft, whatever its status', () => {
  const held = asHeld(makeDirective('a', { status: 'in-force' }));
  const row = makeArchive([held]).words.row(held);
  assert.equal(row.standing?.word, 'Nháp, chưa công bố');
  assert.equal(row.draft, true);
  const open = makeDirective('b', { status: 'in-force' });
  assert.equal('draft' in makeArchive([open]).words.row(open), false);
});
