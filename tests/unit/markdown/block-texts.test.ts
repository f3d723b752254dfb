import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockTexts } from '#markdown/block-texts.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';

const ID = 'kim-dong-2024-12-10-chi-thi';

test('words of a block are told by document and anchor; of others nothing', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, '## 1. A\n\nMột.\n\nHai.'));
  const { documents } = await folder.ingest();
  const text = blockTexts(documents, folder.cacheDir);
  assert.equal(text(ID, 'muc-1-2'), 'Hai.');
  assert.equal(text(ID, 'muc-1-9'), '');
  assert.equal(text('khong-co', 'muc-1-1'), '');
});
