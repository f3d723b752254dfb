import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookup } from '#documents/lookup.ts';
import { makeDirective } from './make-document.ts';

test('a document answers to its id and its former ids', () => {
  const found = lookup([makeDirective('new', { aliases: ['old'] })]);
  assert.equal(found.byId('new')?.id, 'new');
  assert.equal(found.byId('old')?.id, 'new');
  assert.equal(found.byId('other'), undefined);
});

test('an id in use wins over a former id of another document', () => {
  const found = lookup([makeDirective('a'), makeDirective('b', { aliases: ['a'] })]);
  assert.equal(found.byId('a')?.id, 'a');
});

test('numbers match in spite of blanks, dashes and case; several bodies may share one', () => {
  const found = lookup([
    makeDirective('a', { number: '02/CT-UBND' }),
    makeDirective('b', { number: '02/CT–UBND' }),
    makeDirective('c', { number: '52-NQ/TU' }),
  ]);
  for (const number of ['02/CT-UBND', '02 / CT - UBND', '02/ct-ubnd']) {
    assert.deepEqual(
      found.byNumber(number).map(({ id }) => id),
      ['a', 'b'],
    );
  }
  assert.deepEqual(found.byNumber('52-NĐ/TU'), []);
});
