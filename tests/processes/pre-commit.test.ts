import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

/** All that the hook needs of the working folder, so that what is tested is what lies there. */
const PARTS = [
  '.githooks',
  '.gitignore',
  '.prettierignore',
  'content',
  'package.json',
  'prettier.config.mjs',
  'scripts',
  'src',
];
const clone = join(temporaryFolder(), 'clone');
const env = Object.fromEntries(
  // a test that is itself run by a hook must not write into that repository
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);
const git = (...words: string[]) =>
  spawnSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@vi-du.vn', ...words], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...env, BUILD_NOW: '2026-11-22' },
  });
const DOCUMENT = 'content/directives/2024/kim-dong-2024-12-20-chi-thi.mdx';

execFileSync('git', ['init', '--quiet', clone], { env });
for (const part of PARTS) cpSync(part, join(clone, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
writeFileSync(join(clone, '.gitignore'), `${readFileSync('.gitignore', 'utf8')}node_modules\n`);
git('config', 'core.hooksPath', '.githooks');
git('add', '--all');
const first = git('commit', '--quiet', '--no-verify', '--message=all');
assert.equal(first.status, 0, first.stderr);

function commit(
  file: string,
  change: (text: string) => string,
): { status: number | null; stderr: string } {
  const path = join(clone, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  git('add', file);
  const { status, stderr } = git('commit', '--quiet', '--message=change');
  if (status !== 0) git('checkout', '--quiet', 'HEAD', '--', file);
  return { status, stderr };
}

test('what is in order is committed', () => {
  const { status, stderr } = commit(DOCUMENT, (text) =>
    text
      .replace('tốt hơn.', 'tốt hơn nữa.')
      .replace(
        'fidelity:',
        'corrections:\n  - { date: 2026-11-22, kind: dinh-chinh, note: Thêm chữ “nữa”. }\nfidelity:',
      ),
  );
  assert.equal(status, 0, stderr);
});

test('a published text that changes without a correction stops the commit', () => {
  const { status, stderr } = commit(DOCUMENT, (text) =>
    text.replace('thành tích cao', 'thành tích'),
  );
  assert.equal(status, 1);
  assert.match(stderr, /bỏ “cao”.*mà corrections chưa ghi lần sửa này/u);
  assert.match(
    stderr,
    /- \{ date: 2026-11-22, kind: dinh-chinh, note: 'Sửa chữ ở đoạn a\.4\.' \}/u,
  );
});

test('a file that is not formatted is stopped, with the command that mends it', () => {
  const { status, stderr } = commit('src/places/unit.ts', (text) => `${text}\n\n\nvoid  0\n`);
  assert.equal(status, 1);
  assert.match(stderr, /npx prettier --write src\/places\/unit\.ts/u);
});

test('a fault of a changed document is told in Vietnamese and stops the commit', () => {
  const { status, stderr } = commit(DOCUMENT, (text) => text.replace('chi-thi\n', 'chi-thj\n'));
  assert.equal(status, 1);
  assert.match(stderr, /kim-dong-2024-12-20-chi-thi\.mdx\n {2}\d+:\d+ {2}lỗi/u);
  assert.match(stderr, /Chưa commit/u);
});

test('an address that would be lost stops the commit', () => {
  const { status, stderr } = commit(DOCUMENT, (text) =>
    text.replace('fidelity:', 'draft: true\nfidelity:'),
  );
  assert.equal(status, 1);
  assert.match(stderr, /\/van-ban\/kim-dong-2024-12-20-chi-thi\/ đã từng công bố/u);
});
