import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { LintReport } from '#lint/lint-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleFile } from '../unit/lint/example-document.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command on a folder with this one document. */
function lintContentCommand(body: string, ...flags: string[]) {
  const content = temporaryFolder({
    'directives/2024/kim-dong-2024-12-20-chi-thi-9.mdx': exampleFile({ body }),
  });
  cpSync(join(root, 'content/reference'), join(content, 'reference'), { recursive: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/lint-content.ts', content, ...flags],
    { cwd: root, encoding: 'utf8', env: { ...process.env, LUU_CACHE: join(content, 'cache') } },
  );
  return { status, stdout };
}

test('warnings are told, one a line, and do not stop', () => {
  const { status, stdout } = lintContentCommand('Các tầng trongxaay.');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /chi-thi-9\.mdx:\d+:10 {2}cảnh báo {2}.*“trongxaay”\. {2}.*\(ill-formed-syllable\)\n\n1 tệp: 0 lỗi, 1 cảnh báo\.\n$/u,
  );
});

test('an error ends with 1; with --json there is JSON and nothing else', () => {
  const { status, stdout } = lintContentCommand('TỐI MẬT', '--json');
  assert.equal(status, 1);
  const { files, errors, warnings, findings } = JSON.parse(stdout) as LintReport;
  assert.deepEqual({ files, errors, warnings }, { files: 1, errors: 1, warnings: 0 });
  assert.deepEqual(Object.keys(findings[0] ?? {}), [
    'file',
    'line',
    'column',
    'rule',
    'severity',
    'message',
    'remedy',
  ]);
});
