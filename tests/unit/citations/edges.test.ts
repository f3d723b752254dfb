import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationEdges, relationTargets } from '#citations/edges.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeLaw } from './make-law.ts';

const laws = new Map([
  ['168-2018-nd-cp', makeLaw('168-2018-nd-cp', { number: '168/2018/NĐ-CP', name: 'Nghị định X' })],
]);
const old = makeDirective('old', { number: '02/CT-UBND', aliases: ['older'] });
const citing = makeDirective(
  'citing',
  {
    relations: [
      { type: 'thuc-hien', target: '168/2018/NĐ-CP' },
      { type: 'thay-the', target: 'older' },
      { type: 'can-cu', target: '7/QĐ-BQP' },
    ],
  },
  {
    facts: {
      citations: [
        { target: '168-2018-nd-cp', kind: 'law', anchor: 'mo-dau-1', type: 'can-cu' },
        { target: '168-2018-nd-cp', kind: 'law', anchor: 'muc-1-1', parts: ['dieu-5-khoan-2'] },
        { target: '9/TB-BQP', kind: 'other', anchor: 'muc-1-2' },
      ],
    },
  },
);
const source = { documents: [old, citing], laws };

test('the editor’s type holds for every place; what the text alone says is marked so', () => {
  assert.deepEqual(
    [...citationEdges(source)].map(({ to, kind, type, basis, parts, anchor }) =>
      [to, kind, type, basis, parts.join(' '), anchor].join(' | '),
    ),
    [
      '168-2018-nd-cp | law | thuc-hien | editor |  | mo-dau-1',
      '168-2018-nd-cp | law | thuc-hien | editor | dieu-5-khoan-2 | muc-1-1',
      '9/TB-BQP | other | dan | text |  | muc-1-2',
      'old | document | thay-the | editor |  | ',
      '7/QĐ-BQP | other | can-cu | editor |  | ',
    ],
  );
});

test('a relation by the number of a withdrawn document means that document, unless one stands that bears it', () => {
  const was = (number: string) => ({ facets: {}, number, day: '2024', events: [] }) as never;
  const tombstones = [
    { id: 'gone', was: was('7/QĐ-BQP') },
    { id: 'gone-too', was: was('02/CT-UBND') },
  ];
  const targets = relationTargets({ ...source, tombstones });
  assert.deepEqual(targets('7/QĐ-BQP'), { target: 'gone', kind: 'other' });
  assert.deepEqual(targets('02/CT-UBND'), { target: 'old', kind: 'document' });
});

test('sentences are asked for one by one, with the names of what is cited', () => {
  const asked: string[] = [];
  const edges = citationEdges(source, ({ id }, anchor, names) => {
    asked.push([id, anchor, ...names].join(' '));
    return 'Câu.';
  });
  assert.equal(edges.next().value?.sentence, 'Câu.');
  assert.deepEqual(asked, ['citing mo-dau-1 168/2018/NĐ-CP Nghị định X']);
});

test('a number of two documents means neither', () => {
  const twin = makeDirective('twin', { number: '02/CT-UBND', locality: 'kim-bang-350' });
  const third = makeDirective('third', { relations: [{ type: 'can-cu', target: '02/CT-UBND' }] });
  assert.deepEqual(
    [...citationEdges({ documents: [old, twin, third], laws })].map(({ to, kind }) => [to, kind]),
    [['02/CT-UBND', 'other']],
  );
});
