import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incoming } from '#documents/incoming.ts';
import { lookup } from '#documents/lookup.ts';
import { makeDirective, makeReport } from './make-document.ts';

const target = makeDirective('chi-thi', { aliases: ['chi-thi-cu'] });
const edges = (...documents: Parameters<typeof incoming>[0][number][]) =>
  incoming([target, ...documents], lookup([target, ...documents])).get('chi-thi');

test('a typed relation is seen from its other end', () => {
  const report = makeReport('bao-cao', { relations: [{ type: 'tong-ket', target: 'chi-thi' }] });
  assert.deepEqual(edges(report), [{ from: report, type: 'tong-ket', anchor: null }]);
});

test('a citation in the text has no type and keeps its place', () => {
  const report = makeReport(
    'bao-cao',
    {},
    {
      facts: { citations: [{ kind: 'document', target: 'chi-thi', anchor: 'muc-1-2' }] },
    },
  );
  assert.deepEqual(edges(report), [{ from: report, type: null, anchor: 'muc-1-2' }]);
});

test('relation and citation of one document are one line', () => {
  const report = makeReport(
    'bao-cao',
    { relations: [{ type: 'thuc-hien', target: 'chi-thi' }] },
    { facts: { citations: [{ kind: 'document', target: 'chi-thi', anchor: 'muc-3' }] } },
  );
  assert.deepEqual(edges(report), [{ from: report, type: 'thuc-hien', anchor: 'muc-3' }]);
});

test('a former id leads to the document of today', () => {
  const report = makeReport('bao-cao', { relations: [{ type: 'can-cu', target: 'chi-thi-cu' }] });
  assert.equal(edges(report)?.length, 1);
});

test('numbers, laws and the document itself are no edges', () => {
  const report = makeReport(
    'bao-cao',
    { relations: [{ type: 'can-cu', target: '02/CT-UBND' }] },
    { facts: { citations: [{ kind: 'law', target: 'chi-thi', anchor: 'a' }] } },
  );
  assert.equal(edges(report), undefined);
  const own = makeDirective('chi-thi', { relations: [{ type: 'can-cu', target: 'chi-thi' }] });
  assert.equal(incoming([own], lookup([own])).size, 0);
});
