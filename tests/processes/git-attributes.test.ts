import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

const LINES = '%PDF-1.4\r\nmột dòng\r\n';
const DOCUMENT = 'content/directives/2024/a.mdx';
const ATTACHMENT = 'public/attachments/a/b.pdf';
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

for (const autocrlf of ['true', 'false'])
  test(`with core.autocrlf=${autocrlf} texts are kept with LF, attachments byte by byte`, () => {
    const folder = temporaryFolder({ [DOCUMENT]: LINES, [ATTACHMENT]: LINES });
    copyFileSync('.gitattributes', join(folder, '.gitattributes'));
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', `core.autocrlf=${autocrlf}`, ...words], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    git('init', '--quiet');
    git('add', '--all');
    assert.equal(git('show', `:${DOCUMENT}`), LINES.replaceAll('\r\n', '\n'));
    assert.equal(git('show', `:${ATTACHMENT}`), LINES);
    const stated = git('ls-files', '--eol', DOCUMENT, ATTACHMENT);
    assert.match(stated, /attr\/text=auto eol=lf\s+content/u);
    assert.match(stated, /attr\/-text\s+public/u);
  });
