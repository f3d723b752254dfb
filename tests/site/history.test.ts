import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../../src/publish/files.ts';
import { MANIFEST } from '../../src/publish/manifest.ts';
import type { ContentRepo } from '../content-repo.ts';
import { directivePath } from '../unit/markdown/content-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { buildHistory, IDS, settings, writeHistory } from './history-site.ts';

const fileOf = (id: string, page = ''): string =>
  join(settings.out, 'van-ban', id, page, 'index.html');
const wordsOf = (id: string, page = ''): string =>
  readFileSync(fileOf(id, page), 'utf8')
    .replaceAll(/<span class="vh">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const hasHistory = (id: string): boolean => existsSync(fileOf(id, 'lich-su'));

/** The bytes of a file as text, unpacked where Pagefind has packed them. */
function unpacked(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}
const everything = (): string[] =>
  listFiles(settings.out).map((path) => path + unpacked(readFileSync(join(settings.out, path))));

describe('the history of documents', () => {
  let repo: ContentRepo;
  before(async () => {
    repo = writeHistory();
    await buildHistory();
  });

  it('is on the page of the document: publication, corrections, other changes, with links', () => {
    assert.match(
      wordsOf(IDS.corrected),
      /Lịch sử 02\/01\/2026 , công bố Lần đầu có trên trang này\. 03\/3\/2026 , đính chính Sửa tỷ lệ Xem chỗ đã đổi 06\/3\/2026 , sửa khác Phần ghi về văn bản: Trích yếu\. Xem chỗ đã đổi/u,
    );
    assert.match(readFileSync(fileOf(IDS.corrected), 'utf8'), /id="sua-2026-03-03-1"/u);
    assert.match(wordsOf(IDS.untouched), /Lần đầu có trên trang này\. (?!\d)/u);
  });

  it('has a page of its own with every word that went and came', () => {
    const page = wordsOf(IDS.corrected, 'lich-su');
    assert.match(page, /Sửa ngày 06\/3\/2026 Trích yếu Về nhiệm vụ năm sau/u);
    assert.match(page, /Sửa ngày 03\/3\/2026 Đính chính: Sửa tỷ lệ/u);
    assert.match(page, /1\.2 Sửa Tỷ lệ đạt 98 99 % so với năm trước\./u);
    assert.match(wordsOf(IDS.renamed, 'lich-su'), /Xã Mẫu đạt 9 10 trên 10 việc/u);
    assert.match(wordsOf(IDS.proposed, 'lich-su'), /Câu đầu của đề nghị đã duyệt/u);
    assert.match(wordsOf(IDS.sameDay, 'lich-su'), /còn lại cuối.*hôm trước/u);
  });

  it('shows of a text with withheld words only what came after, and says so', () => {
    const page = wordsOf(IDS.redacted, 'lich-su');
    assert.match(page, /nghiêm túc thực hiện ngay từ đầu năm/u);
    assert.match(page, /Các bản trước ngày 03\/3\/2026 không hiện lại/u);
    assert.match(wordsOf(IDS.hidden), /Các bản trước ngày 03\/3\/2026 không hiện lại/u);
    assert.ok(!hasHistory(IDS.hidden));
  });

  it('is silent on what was never public, was taken off or did not outlive its day', () => {
    const silent = [
      IDS.embargoed,
      IDS.restored,
      IDS.secret,
      IDS.rewritten,
      IDS.untouched,
      IDS.withdrawn,
      IDS.removed,
      IDS.removedForSecrecy,
    ];
    assert.deepEqual(silent.filter(hasHistory), []);
    for (const id of silent) assert.doesNotMatch(wordsOf(id), /không hiện lại|Sửa khác/u, id);
  });

  it('brings nothing back of what must not be read, in no file, packed or not', () => {
    const found = everything().flatMap((text) => text.match(/zzcanary\p{L}*/giu) ?? []);
    assert.deepEqual([...new Set(found)], []);
    const planted = repo.git('log', '--all', '--patch', '--format=%an %s');
    const words = new Set(planted.match(/zzcanary\p{L}*/giu)?.map((word) => word.toLowerCase()));
    assert.ok(words.size >= 14, [...words].join(' '));
  });

  it('is kept out of search engines, the sitemap and the index of the search', () => {
    assert.match(
      readFileSync(fileOf(IDS.corrected, 'lich-su'), 'utf8'),
      /<meta name="robots" content="noindex">/u,
    );
    for (const path of listFiles(settings.out))
      if (!path.endsWith('.html') && path !== MANIFEST)
        assert.doesNotMatch(unpacked(readFileSync(join(settings.out, path))), /lich-su\//u, path);
  });

  it('comes out letter for letter the same when it is read again', async () => {
    const page = readFileSync(fileOf(IDS.corrected, 'lich-su'));
    rmSync(join(settings.cache, 'history'), { recursive: true });
    rmSync(settings.out, { recursive: true });
    await buildHistory();
    assert.deepEqual(readFileSync(fileOf(IDS.corrected, 'lich-su')), page);
  });

  it('has a first change when a text is edited, though no other page is reckoned anew', async () => {
    const path = directivePath(IDS.untouched);
    const text = readFileSync(join(settings.content, path), 'utf8');
    repo.commit('2026-03-20', { [path]: text.replace('đầu năm đến cuối năm', 'quý I đến quý IV') });
    const said = await buildHistory();
    assert.match(said, /dựng lại 2 /u);
    assert.match(wordsOf(IDS.untouched, 'lich-su'), /Sửa ngày 20\/3\/2026/u);
    assert.match(wordsOf(IDS.untouched), /20\/3\/2026 , sửa khác Chữ của văn bản/u);
  });

  it('is the corrections alone in a shallow clone, of which the builder is told', async () => {
    const content = join(temporaryFolder(), 'nong');
    repo.git('clone', '--quiet', '--depth=1', `file://${settings.content}`, content);
    const said = await buildHistory({ content });
    assert.match(said, /Kho git tải về thiếu lịch sử/u);
    assert.match(wordsOf(IDS.corrected), /đính chính Sửa tỷ lệ/u);
    assert.deepEqual(Object.values(IDS).filter(hasHistory), []);
  });

  it('is the corrections alone without a repository', async () => {
    rmSync(join(settings.content, '.git'), { recursive: true });
    const said = await buildHistory();
    assert.doesNotMatch(said, /Kho git/u);
    assert.match(wordsOf(IDS.corrected), /đính chính Sửa tỷ lệ/u);
    assert.deepEqual(Object.values(IDS).filter(hasHistory), []);
    assert.ok(everything().every((text) => !/zzcanary/iu.test(text)));
  });
});
