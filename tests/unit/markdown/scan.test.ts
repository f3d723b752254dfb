import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scanContent } from '#markdown/scan.ts';
import { contentFolder } from './content-folder.ts';

test('files of all collections and the pages are listed in order, with what tells a change', () => {
  const { contentDir, write } = contentFolder();
  for (const file of [
    'reports/2024/b.mdx',
    'directives/2024/c.mdx',
    'directives/2020/a.mdx',
    'pages/p.mdx',
  ])
    write(file, 'x');
  const { files, problems } = scanContent(contentDir);
  assert.deepEqual(
    files.map(({ collection, file }) => [collection, file]),
    [
      ['directives', 'directives/2020/a.mdx'],
      ['directives', 'directives/2024/c.mdx'],
      ['reports', 'reports/2024/b.mdx'],
      ['pages', 'pages/p.mdx'],
    ],
  );
  assert.deepEqual(problems, []);
  assert.equal(files[0]?.stamp.size, 1);
});

const faults: readonly (readonly [file: string, rule: string | null])[] = [
  ['directives/2024/Chi-Thi.mdx', 'file-name'],
  ['directives/2024/chỉ-thị.mdx', 'file-name'],
  ['directives/2024/chi thi.mdx', 'file-name'],
  ['directives/2024/a--b.mdx', 'file-name'],
  ['directives/2024/a.docx', 'file-kind'],
  ['directives/2024/.DS_Store', null],
  ['directives/2024/a.mdx~', null],
];
for (const [file, rule] of faults) {
  test(`${file} is ${rule ?? 'passed over'}`, () => {
    const { contentDir, write } = contentFolder();
    write(file, 'x');
    const { files, problems } = scanContent(contentDir);
    assert.deepEqual(files, []);
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.rule]),
      rule ? [[file, rule]] : [],
    );
  });
}

test('links are told, not followed, be they files or folders', () => {
  const { contentDir } = contentFolder();
  mkdirSync(join(contentDir, 'directives'), { recursive: true });
  symlinkSync('/etc', join(contentDir, 'directives/etc'));
  symlinkSync('/etc/hostname', join(contentDir, 'directives/a.mdx'));
  assert.deepEqual(
    scanContent(contentDir).problems.map(({ rule }) => rule),
    ['file-link', 'file-link'],
  );
});

test('a collection without folder has no files', () => {
  assert.deepEqual(scanContent(contentFolder().contentDir), { files: [], problems: [] });
});
