import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationContext } from '#markdown/context.ts';
import { makeDirective } from '../documents/make-document.ts';

test('a document is read against its unit with all above it on its day, its day and its year', () => {
  const { data } = makeDirective('kim-dong-2024-12-20-chi-thi', {
    issued: '2024-12-20',
    year: 2025,
  });
  assert.deepEqual(citationContext(data), {
    id: 'kim-dong-2024-12-20-chi-thi',
    units: ['kim-dong-331', 'hung-yen-33', 'viet-nam'],
    date: '2024-12-20',
    year: 2025,
  });
});

test('units it also concerns count too; a unit nobody knows stands alone', () => {
  const units = (data: Parameters<typeof makeDirective>[1]) =>
    citationContext(makeDirective('a', data).data).units;
  assert.deepEqual(units({ locality: 'viet-nam', units: ['ha-nam-35'] }), [
    'viet-nam',
    'ha-nam-35',
  ]);
  assert.deepEqual(units({ locality: 'khong-co' }), ['khong-co']);
});
