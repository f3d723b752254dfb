import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { lintContent } from '#lint/lint-content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { exampleFile } from './example-document.ts';
import { picture } from './picture.ts';

const RELEASE = {
  by: 'kho-mau',
  date: '2026-11-21',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
};
const NAME = 'directives/2024/kim-dong-2024-12-20-chi-thi-9.mdx';

/** Lints a folder of these files, with the project's own lists. */
async function lintFiles(files: Record<string, string | Uint8Array>) {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync('content/reference', join(folder, 'content/reference'), { recursive: true });
  const report = await lintContent({
    contentDir: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    publicDir: join(folder, 'public'),
    base: '/',
    today: '2026-11-22',
    workers: 0,
  });
  return {
    ...report,
    said: report.findings.map(({ rule, severity }) => `${rule} ${severity}`),
    findings: report.findings,
  };
}

test('a sound released document has no findings', async () => {
  const { files, errors, warnings, said } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ data: { release: RELEASE } }),
  });
  assert.deepEqual(
    { files, errors, warnings, said },
    { files: 1, errors: 0, warnings: 0, said: [] },
  );
});

test('what the reading of the archive finds comes with what the rules find, in the order of the lines', async () => {
  const body = 'Ngày 01/7/2025 trongxaay dựng.\n\nCCCD số 033099001234 của một người.';
  const { errors, warnings, said, findings } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ body, data: { release: RELEASE } }),
  });
  assert.deepEqual(said, ['ill-formed-syllable warning', 'people-identity error']);
  assert.deepEqual([errors, warnings], [1, 1]);
  // the gate found a person in this file: nothing of it is quoted
  assert.doesNotMatch(JSON.stringify(findings), /trongxaay|0330/u);
});

test('of a draft everything is a warning, but a mark of secrecy', async () => {
  const body = 'Xem [văn bản](/van-ban/khong-co/).\n\nPhổ biến đến chi bộ.';
  const draft = await lintFiles({ [`content/${NAME}`]: exampleFile({ body }) });
  assert.deepEqual(draft.said, ['dead-link warning', 'circulation warning']);
  const secret = await lintFiles({ [`content/${NAME}`]: exampleFile({ body: 'TUYỆT MẬT' }) });
  assert.deepEqual(secret.said, ['secrecy-grade error']);
});

test('pictures are looked into, and files that a document names must be there', async () => {
  const body =
    '![Các đại biểu dự họp](attachments/nam/hop.jpg) ![Các đại biểu ra về](attachments/ve.jpg)';
  const { files, said } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ body, data: { release: RELEASE } }),
    'public/attachments/nam/hop.jpg': picture('jpeg', { latitudeRef: 'N' }),
  });
  assert.equal(files, 2);
  assert.deepEqual(said.sort(), ['dead-link error', 'image-exif warning']);
});

test('a folder that is not there is one error', async () => {
  const folder = temporaryFolder();
  const { errors, findings } = await lintContent({
    contentDir: join(folder, 'khong-co'),
    cacheDir: join(folder, 'cache'),
    publicDir: join(folder, 'public'),
    base: '/',
    today: '2026-11-22',
  });
  assert.equal(errors, 1);
  assert.equal(findings[0]?.rule, 'content-missing');
});
