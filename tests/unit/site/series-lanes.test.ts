import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneAddress, lanePages, laneSize, lanesOf } from '#site/series-lanes.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('an editor’s relation and a citation of the text are steps, law and decree are none', () => {
  const archive = makeArchive([
    makeDirective('tinh', { locality: 'hung-yen-33', issued: '2024-12-02' }),
    makeDirective('huyen', {
      relations: [
        { type: 'thuc-hien', target: 'tinh' },
        { type: 'thuc-hien', target: '168-2018-nd-cp' },
        { type: 'can-cu', target: 'de-an-23-ha-nam' },
      ],
    }),
    makeReport(
      'bao-cao',
      { eventDate: '2025-12-20' },
      {
        facts: { citations: [{ target: 'huyen', kind: 'document', anchor: 'muc-1-1' }] },
      },
    ),
  ]);
  const { series } = lanesOf(archive);
  assert.deepEqual(series.tops, ['tinh']);
  assert.deepEqual(series.above.get('bao-cao'), [
    { from: 'bao-cao', to: 'huyen', type: 'dan', basis: 'text', anchor: 'muc-1-1' },
  ]);
  assert.equal(laneSize(lanesOf(archive), 'tinh'), 3);
  assert.deepEqual([...lanePages(archive)], ['tinh']);
});

test('a scheme that the archive does not hold heads the lane of the report that sums it up', () => {
  const archive = makeArchive([
    makeReport('tong-ket', { relations: [{ type: 'tong-ket', target: 'de-an-23-ha-nam' }] }),
  ]);
  assert.deepEqual(lanesOf(archive).series.tops, ['de-an-23-ha-nam']);
  assert.equal(laneAddress(archive, 'de-an-23-ha-nam'), '/bao-cao/tong-ket/#chuoi-van-ban');
});

test('a lane of two papers has no page: either says all', () => {
  const archive = makeArchive([
    makeDirective('a', { issued: '2024-01-01' }),
    makeDirective('b', { relations: [{ type: 'thuc-hien', target: 'a' }] }),
  ]);
  assert.equal(lanePages(archive).size, 0);
  assert.equal(laneAddress(archive, 'a'), '/van-ban/a/#chuoi-van-ban');
});

test('one number may stand for two papers, so two documents that name it share no lane', () => {
  const relations = [{ type: 'thuc-hien' as const, target: '77/CT-QK' }];
  const archive = makeArchive([
    makeDirective('a', { relations }),
    makeDirective('b', { relations, locality: 'hung-yen-33' }),
  ]);
  const { series, outside } = lanesOf(archive);
  assert.deepEqual(series.tops, []);
  assert.deepEqual([...outside.keys()].sort(), ['a', 'b']);
});

test('the id of a paper that is not public is not told', () => {
  const archive = makeArchive([
    makeDirective('a', { relations: [{ type: 'thuc-hien', target: 'ha-nam-2024-01-02-mat' }] }),
  ]);
  assert.equal(lanesOf(archive).outside.size, 0);
});

test('a large branch of a long lane has a page of its own', () => {
  const below = (id: string, target: string) =>
    makeDirective(id, { relations: [{ type: 'thuc-hien', target }], issued: '2025-01-02' });
  const archive = makeArchive([
    makeDirective('top', { issued: '2024-01-01' }),
    makeDirective('branch', {
      issued: '2024-06-01',
      relations: [{ type: 'thuc-hien', target: 'top' }],
    }),
    ...Array.from({ length: 130 }, (_, index) => below(`leaf-${String(index)}`, 'branch')),
  ]);
  assert.deepEqual([...lanePages(archive)], ['top', 'branch']);
  assert.equal(lanesOf(archive).tree('top').children[0]?.cut, 130);
});
