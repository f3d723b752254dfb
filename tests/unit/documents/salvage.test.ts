import assert from 'node:assert/strict';
import { test } from 'node:test';
import { salvage } from '#documents/salvage.ts';

test('what stands in a usable form is taken', () => {
  assert.deepEqual(
    salvage({
      title: ' Về tuyển quân ',
      draft: true,
      needsReview: ['number', 7],
      release: { by: 'x' },
      publishAt: new Date('2027-01-01T00:00:00Z'),
      status: 'in-force',
    }),
    {
      title: 'Về tuyển quân',
      draft: true,
      needsReview: ['number'],
      released: true,
      publishAt: '2027-01-01',
      status: 'in-force',
    },
  );
});

test('the rest counts as not written', () => {
  const nothing = {
    title: null,
    draft: false,
    needsReview: [],
    released: false,
    publishAt: null,
    status: null,
  };
  for (const frontmatter of [
    null,
    'chữ',
    {},
    { title: '  ', draft: 'có', publishAt: '2027-02-31' },
  ])
    assert.deepEqual(salvage(frontmatter), nothing);
});
