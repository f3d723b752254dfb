import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

/** Runs the command in a project whose steps are these lines of shell. */
function check(steps: Record<string, string>) {
  const folder = temporaryFolder();
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  cpSync('src', join(folder, 'src'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const project = { type: 'module', imports: { '#*': './src/*' }, scripts: steps };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  return spawnSync(process.execPath, ['scripts/check.ts'], { cwd: folder, encoding: 'utf8' });
}

const GOOD = { types: 'exit 0', lint: 'exit 0', urls: 'echo 11 addresses' };

test('all steps that are there run one after the other, and the summary says so', () => {
  const { stdout, status } = check({ ...GOOD, test: 'exit 1' });
  assert.equal(status, 0);
  assert.match(stdout, /=== types: đạt.*=== lint: đạt.*=== urls: đạt[^=]*11 addresses/su);
  assert.match(stdout, /Đạt cả 3 bước, [\d,]+ giây\.\s*$/u);
});

test('a step that fails does not hide the next, and is named at the end with its command', () => {
  const { stdout, status } = check({ ...GOOD, lint: 'echo broken; exit 3' });
  assert.equal(status, 1);
  assert.match(stdout, /=== lint: HỎNG[^=]*broken[^=]*=== urls: đạt/u);
  assert.match(stdout, /Hỏng 1 trong 3 bước, .* npm run lint\.\s*$/u);
});

test('of failed tests only those that failed are shown', () => {
  const said = 'printf "✔ one\\n✔ two\\n\\n✖ failing tests:\\nthree\\n"; exit 1';
  const { stdout } = check({ ...GOOD, types: said });
  assert.match(stdout, /=== types: HỎNG[^=]*failing tests:\nthree/u);
  assert.doesNotMatch(stdout, /✔ one/u);
});
