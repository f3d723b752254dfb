import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editingSchema } from '#schema/editing.ts';

test('without a word of the office work is done on one’s own machine only', () => {
  const { backend, repo, branch, folder, review } = editingSchema.parse({});
  assert.deepEqual(
    { backend, repo, branch, folder, review },
    {
      backend: null,
      repo: null,
      branch: 'main',
      folder: '',
      review: true,
    },
  );
});

test('what could not work, or would tell a secret, is refused', () => {
  const server = 'https://git.vi-du.gov.vn';
  for (const given of [
    { backend: 'bitbucket', repo: 'a/b' },
    { backend: 'gitlab' },
    { backend: 'gitea', repo: 'a/b' },
    { backend: 'gitea', repo: 'kho', server },
    { backend: 'gitea', repo: 'a/b', server: 'git.vi-du.gov.vn' },
    { backend: 'gitea', repo: 'a/b', server: 'http://git.vi-du.gov.vn' },
    { backend: 'gitea', repo: 'a/b', server, folder: 'kho' },
    { backend: 'gitea', repo: 'a/b', server, token: 'bi-mat' },
  ])
    assert.equal(editingSchema.safeParse(given).success, false, JSON.stringify(given));
  assert.ok(editingSchema.safeParse({ backend: 'gitea', repo: 'a/b', server }).success);
  assert.ok(
    editingSchema.safeParse({ backend: 'gitea', repo: 'a/b', server: 'http://localhost:3000' })
      .success,
  );
});
