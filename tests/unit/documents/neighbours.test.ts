import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from '#documents/neighbours.ts';
import { makeDirective } from './make-document.ts';

const newest = makeDirective('c', { issued: '2025-01-01' });
const middle = makeDirective('b', { issued: '2024-01-01' });
const oldest = makeDirective('a', { issued: '2023-01-01' });
const shelf = [newest, middle, oldest];

test('the document before is the next older one, the document after the next newer one', () => {
  assert.deepEqual(neighbours(shelf, middle), { previous: oldest, next: newest });
});

test('at either end of the list there is no neighbour', () => {
  assert.deepEqual(neighbours(shelf, newest), { previous: middle, next: null });
  assert.deepEqual(neighbours(shelf, oldest), { previous: null, next: middle });
});

test('a document that is not in the list has none', () => {
  assert.deepEqual(neighbours([newest], oldest), { previous: null, next: null });
});
