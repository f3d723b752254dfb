import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationTable, lawNames } from '#citations/table.ts';
import { makeCitable, makeLaw } from './make-law.ts';

test('laws stand under number, name and aliases; documents under their number', () => {
  const law = makeLaw('168-2018-nd-cp', {
    number: '168/2018/NĐ-CP',
    name: 'Nghị định A',
    aliases: ['Nghị định 168'],
  });
  const { byNumber, byName } = citationTable(
    [law],
    [makeCitable('a', { number: '05-CT/HU' }), makeCitable('b', {})],
  );
  assert.deepEqual([...byNumber.keys()], ['168/2018/NĐ-CP', '05-CT/HU']);
  assert.deepEqual([...byName.keys()], ['nghị định a', 'nghị định 168']);
});

test('numbers are compared in one spelling', () => {
  const { byNumber } = citationTable([], [makeCitable('a', { number: 'Số: 05 - CT / HU' })]);
  assert.ok(byNumber.has('05-CT/HU'));
});

test('a number with its year is an identity, save a local one', () => {
  const unique = (number: string) =>
    citationTable([makeLaw('a', { number })], []).byNumber.get(number)?.[0]?.unique;
  assert.equal(unique('168/2018/NĐ-CP'), true);
  assert.equal(unique('98/2025/QH15'), true);
  assert.equal(unique('34/2024/QĐ-UBND'), false);
  assert.equal(unique('52-NQ/TU'), false);
});

test('documents of the centre count everywhere, others in their unit', () => {
  const scope = (locality: string) =>
    citationTable([], [makeCitable('a', { number: '5/CT-QP', locality })]).byNumber.get(
      '5/CT-QP',
    )?.[0]?.scope;
  assert.equal(scope('viet-nam'), null);
  assert.equal(scope('ha-nam-35'), 'ha-nam-35');
});

test('two laws under one name both stand there; a name given twice stands once', () => {
  const laws = [
    makeLaw('a', { name: 'Luật A', aliases: ['luật a'] }),
    makeLaw('b', { name: 'Luật A' }),
  ];
  assert.deepEqual(
    citationTable(laws, [])
      .byName.get('luật a')
      ?.map(({ key }) => key),
    ['a', 'b'],
  );
  assert.deepEqual(lawNames(laws), ['Luật A', 'luật a', 'Luật A']);
});
