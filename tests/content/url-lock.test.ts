import assert from 'node:assert/strict';
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ingest } from '#markdown/ingest.ts';
import { checkUrlLock } from '#publish/check-url-lock.ts';
import { readSettings } from '#publish/settings.ts';
import { publishedUrls, silentUrls, URL_LOCK } from '#publish/url-lock.ts';
import { formatProblems } from '#schema/format-problems.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'luu-urls-'));
after(() => {
  rmSync(cacheDir, { recursive: true });
});

test('every address ever published still answers', async () => {
  const { content, today, base } = readSettings(process.env);
  const archive = await ingest({ contentDir: content, cacheDir, base, today, workers: 0 });
  const lock = readFileSync(join(content, URL_LOCK), 'utf8');
  const problems = checkUrlLock(
    lock,
    publishedUrls(archive),
    `content/${URL_LOCK}`,
    silentUrls(archive),
  );
  // a new one may be entered later: npm run urls
  assert.equal(formatProblems(problems.filter(({ rule }) => rule !== 'url-not-listed')), '');
});
