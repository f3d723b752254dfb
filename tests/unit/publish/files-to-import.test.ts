import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesToImport } from '#publish/files-to-import.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder({
  'hồ sơ/Chỉ thị số 5.docx': '',
  'hồ sơ/~$ỉ thị số 5.docx': '',
  'hồ sơ/.git/a.txt': '',
  'hồ sơ/Thumbs.db': '',
  'hồ sơ/bảng.xlsx': '',
  'hồ sơ/cũ/Quyết định.DOC': '',
  'lẻ.md': '',
});
const at = (...names: string[]): string => join(folder, ...names);

test('a folder gives the documents in and below it', () => {
  assert.deepEqual(filesToImport([at('hồ sơ')]), [
    at('hồ sơ/Chỉ thị số 5.docx'),
    at('hồ sơ/cũ/Quyết định.DOC'),
  ]);
});

test('a file is taken whatever it is called, and once', () => {
  assert.deepEqual(filesToImport([at('lẻ.md'), at('hồ sơ', '..', 'lẻ.md')]), [at('lẻ.md')]);
});

test('a pattern that no shell resolved is resolved', () => {
  assert.deepEqual(filesToImport([at('hồ sơ', '*.docx')]), [at('hồ sơ/Chỉ thị số 5.docx')]);
});

test('a name with its marks apart finds the file, and the other way round', () => {
  const apart = temporaryFolder({ ['tệp'.normalize('NFD')]: '' });
  assert.deepEqual(filesToImport([join(apart, 'tệp')]), [join(apart, 'tệp'.normalize('NFD'))]);
  assert.deepEqual(filesToImport([at('lẻ.md').normalize('NFD')]), [at('lẻ.md')]);
});

test('a name that nothing has stays as it is; a link leads to its file', (t) => {
  assert.deepEqual(filesToImport(['không có.docx', 'không có *.docx']), [
    'không có.docx',
    'không có *.docx',
  ]);
  try {
    symlinkSync(at('lẻ.md'), at('liên kết.txt'));
  } catch {
    t.skip('no symbolic links here');
    return;
  }
  assert.deepEqual(filesToImport([at('liên kết.txt')]), [at('liên kết.txt')]);
});
