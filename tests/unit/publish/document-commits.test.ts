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
