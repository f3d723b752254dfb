import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ingest } from '#markdown/ingest.ts';
import { shownPath } from '#markdown/shown-path.ts';
import { readPast } from '#publish/read-past.ts';
import { contentRepo } from '../../content-repo.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { exampleFile } from '../../unit/lint/example-document.ts';

const FILE = 'directives/2024/kim-dong-2024-12-20-chi-thi-9.mdx';
const RELEASE = {
  by: 'van-phong',
  date: '2025-01-02',
  ground: 'issuer-decision',
  checks: ['secrecy', 'personal-data'],
};
const text = (body: string, data = {}) =>
  exampleFile({ body, data: { release: RELEASE, ...data } });

async function past(contentDir: string) {
  const folders = { contentDir, cacheDir: join(contentDir, '.cache') };
  const today = '2026-11-22';
  const { documents } = await ingest({ ...folders, today, base: '/', workers: 0 });
  return readPast({ ...folders, today }, documents);
}

test('changes of words without an entry come with their days, and each file with its last one', async () => {
  const content = temporaryFolder();
  cpSync('content/reference', join(content, 'reference'), { recursive: true });
  const { commit } = contentRepo(content);
  commit('2025-02-01', { [FILE]: text('Các xã báo cáo trước ngày 20.') });
  commit('2025-03-05', { [FILE]: text('Các xã báo cáo trước ngày 25.') });
  const { changed, unsaid } = await past(content);
  assert.deepEqual([...unsaid.values()], [['2025-03-05']]);
  assert.equal(changed.get(shownPath(content, FILE)), '2025-03-05');

  const corrections = [{ date: '2025-04-01', kind: 'dinh-chinh', note: 'Sửa ngày.' }];
  commit('2025-04-01', { [FILE]: text('Các xã báo cáo trước ngày 28.', { corrections }) });
  assert.deepEqual([...(await past(content)).unsaid.values()], [['2025-03-05']]);
});

test('without a repository nothing is known', async () => {
  const content = temporaryFolder({ [FILE]: text('Nội dung.') });
  cpSync('content/reference', join(content, 'reference'), { recursive: true });
  const { changed, unsaid } = await past(content);
  assert.deepEqual([changed.size, unsaid.size], [0, 0]);
});
