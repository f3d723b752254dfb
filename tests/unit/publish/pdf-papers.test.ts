import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allPapers, findPapers } from '../../../src/publish/pdf-papers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

function page(path: string, html: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), html);
}
page('van-ban/a', '<!doctype html><html lang="vi" data-sheet="Chỉ thị" data-version="x">');
page('van-ban/a-cu', '<!doctype html><html lang="vi"><meta http-equiv="refresh">');
page('bao-cao/b', '<!doctype html><html lang="vi" data-sheet="Tin" data-version="x">');
page('bao-cao', '<!doctype html><html lang="vi">');
mkdirSync(join(folder, 'thong-bao'));

test('documents are found in every collection; redirects, tombstones and lists are none', () => {
  assert.deepEqual(allPapers(folder), [
    { id: 'a', path: '/van-ban/a/' },
    { id: 'b', path: '/bao-cao/b/' },
  ]);
});

test('a document is asked for by id or by address, and printed once', () => {
  const b = { id: 'b', path: '/bao-cao/b/' };
  for (const name of ['b', '/bao-cao/b/', '/bao-cao/b', 'https://luu.example/goc/bao-cao/b/'])
    assert.deepEqual(findPapers(folder, [name, 'b']), [b]);
});

test('what the site does not have is named', () => {
  assert.throws(() => findPapers(folder, ['a', 'khong-co', 'a-cu']), /: khong-co, a-cu\. Ghi mã/);
});
