import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '../../../src/documents/reference.ts';
import { documentCommits } from '#publish/document-commits.ts';
import { DRAFT, FILE, proposalRepository, RELEASED, TODAY } from './proposal-repository.ts';

test('commits of a document come newest first, through a rename, with names as .mailmap has them', async () => {
  const { content, commit } = proposalRepository();
  commit('an', { [FILE]: DRAFT });
  commit('BINH', { [FILE]: null, 'directives/2025/a.mdx': DRAFT });
  commit('an-o-nha', {
    'directives/2025/a.mdx': RELEASED,
    '../.mailmap': 'An <an@co-quan.vn> <an-o-nha@co-quan.vn>\n',
  });
  const found = await documentCommits(
    content,
    'directives/2025/a.mdx',
    loadReference(content),
    TODAY,
  );
  assert.deepEqual(
    found.map(({ author, stage, release }) => [author, stage.stage, release !== '']),
    [
      ['an@co-quan.vn', 'public', true],
      ['binh@co-quan.vn', 'draft', true],
      ['an@co-quan.vn', 'draft', true],
    ],
  );
});

test('a document made from another as its model has no share in its history', async () => {
  const { content, commit } = proposalRepository();
  commit('kho', { 'directives/2024/mau.mdx': RELEASED });
  commit('an', { [FILE]: DRAFT });
  const found = await documentCommits(content, FILE, loadReference(content), TODAY);
  assert.deepEqual(
    found.map(({ author }) => author),
    ['an@co-quan.vn'],
  );
});

test('what stood at the address before it was deleted is no part of it', async () => {
  const { content, commit } = proposalRepository();
  commit('kho', { [FILE]: RELEASED });
  commit('kho', { [FILE]: null });
  commit('an', { [FILE]: DRAFT });
  const found = await documentCommits(content, FILE, loadReference(content), TODAY);
  assert.equal(found.length, 1);
});
