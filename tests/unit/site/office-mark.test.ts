import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeMark } from '#site/office-mark.ts';
import { makeDirective } from '../documents/make-document.ts';

const markOf = (locality: string): string =>
  officeMark(makeDirective('a', { locality, issued: '2024-01-01' }));

test('an office is told by the province above its district and by the days of the district', () => {
  assert.equal(markOf('kim-dong-331'), 'Hưng Yên, đến 30/6/2025');
});

test('an office of a province is told by the days of the province, one of the centre by nothing', () => {
  assert.equal(markOf('hung-yen-33'), 'đến 30/6/2025');
  assert.equal(markOf('viet-nam'), '');
});
