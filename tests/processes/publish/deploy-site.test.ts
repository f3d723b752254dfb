import assert from 'node:assert/strict';
import { readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { deploySite, type DeployOptions } from '#publish/deploy-site.ts';
import { listFiles } from '#publish/files.ts';
import { writeManifest } from '#publish/manifest.ts';
import { PREVIEW_MARK } from '#publish/preview-mark.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const LONG = 'một dòng chữ dài vừa đủ để nén\n'.repeat(60);
const OPTIONS: DeployOptions = {
  keep: 1,
  gzip: false,
  preview: false,
  now: new Date('2026-01-01T00:00:00Z'),
};
let day = 0;

/** A built site of these files. */
async function site(files: Record<string, string>): Promise<string> {
  const out = temporaryFolder(files);
  await writeManifest(out);
  return out;
}

const deploy = (out: string, folder: string, own: Partial<DeployOptions> = {}) => {
  const now = new Date(Date.UTC(2026, 0, ++day));
  return deploySite(out, { host: null, folder }, { ...OPTIONS, now, ...own });
};

test('a site is shown whole, and the next one sends only what differs', async () => {
  const place = join(temporaryFolder(), 'luu');
  const first = await deploy(
    await site({ 'index.html': 'một', 'van-ban/a/index.html': 'a', '.nojekyll': '' }),
    place,
  );
  assert.deepEqual({ ...first, release: '' }, { release: '', sent: 3, same: 0, gone: 0 });
  const kept = statSync(join(place, 'dist/van-ban/a/index.html')).ino;

  const next = await site({ 'index.html': 'hai', 'van-ban/a/index.html': 'a' });
  const second = await deploy(next, place);
  assert.deepEqual({ ...second, release: '' }, { release: '', sent: 1, same: 1, gone: 1 });
  assert.deepEqual(listFiles(join(place, 'dist')), listFiles(next));
  assert.equal(readFileSync(join(place, 'dist/index.html'), 'utf8'), 'hai');
  assert.equal(statSync(join(place, 'dist/van-ban/a/index.html')).ino, kept, 'a link, no copy');
  const old = join(place, 'releases', first.release ?? '');
  assert.equal(readFileSync(join(old, 'index.html'), 'utf8'), 'một', 'the old release is whole');
  assert.deepEqual(await deploy(next, place), { release: null, sent: 0, same: 2, gone: 0 });
});

test('of old releases as many stay as are wanted', async () => {
  const place = temporaryFolder();
  const releases = () => readdirSync(join(place, 'releases'));
  for (const text of ['a', 'b', 'c']) await deploy(await site({ 'index.html': text }), place);
  assert.equal(releases().length, 2);
  const { release } = await deploy(await site({ 'index.html': 'd' }), place, { keep: 0 });
  assert.deepEqual(releases(), [release]);
  assert.equal(readlinkSync(join(place, 'dist')), `releases/${release ?? ''}`);
});

test('what was packed is packed anew only where it changed', async () => {
  const place = temporaryFolder();
  await deploy(await site({ 'a.html': LONG, 'b.html': LONG }), place, { gzip: true });
  const packed = (name: string) => statSync(join(place, 'dist', `${name}.gz`)).ino;
  const [a, b] = [packed('a.html'), packed('b.html')];
  await deploy(await site({ 'a.html': LONG, 'b.html': `${LONG}!`, 'c.html': LONG }), place, {
    gzip: true,
  });
  assert.equal(packed('a.html'), a);
  assert.notEqual(packed('b.html'), b);
  assert.ok(packed('c.html') > 0);
});

test('what was changed at the server by hand stops it, and the site stays as it was', async () => {
  const place = temporaryFolder();
  await deploy(await site({ 'index.html': 'một', 'a.html': 'a' }), place);
  const shown = readlinkSync(join(place, 'dist'));
  writeFileSync(join(place, 'dist/a.html'), 'do ai đó sửa');
  await assert.rejects(deploy(await site({ 'index.html': 'hai', 'a.html': 'a' }), place), {
    name: 'StepError',
    message: /Trang đang đăng vẫn như trước/u,
  });
  assert.equal(readlinkSync(join(place, 'dist')), shown);
  assert.equal(readFileSync(join(place, 'dist/index.html'), 'utf8'), 'một');
});

test('a folder that is no link is not touched', async () => {
  const place = temporaryFolder({ 'dist/index.html': 'chép tay' });
  await assert.rejects(deploy(await site({ 'index.html': 'một' }), place), /kết thúc bằng 3/u);
  assert.deepEqual(listFiles(place), ['dist/index.html']);
});

test('a preview never takes the place of a site, nor a site that of a preview', async () => {
  const preview = await site({ 'index.html': 'nháp', [PREVIEW_MARK]: 'x' });
  const real = await site({ 'index.html': 'thật' });
  const place = temporaryFolder();
  await assert.rejects(deploy(preview, place), /bản xem trước, có văn bản chưa công bố/u);
  await deploy(real, place);
  await assert.rejects(deploy(preview, place, { preview: true }), /là trang đăng/u);
  const previews = temporaryFolder();
  await deploy(preview, previews, { preview: true });
  await assert.rejects(deploy(real, previews), /bản xem trước/u);
});

test('a site that is not as it was built is not sent', async () => {
  const out = await site({ 'index.html': 'một' });
  writeFileSync(join(out, 'index.html'), 'hai');
  await assert.rejects(deploy(out, temporaryFolder()), /không khớp với bản kê/u);
  await rm(out, { recursive: true });
  await mkdir(out);
  await assert.rejects(deploy(out, temporaryFolder()), /không có trang đã dựng/u);
});

test('a site that was built for this machine alone is not sent; a preview may be', async () => {
  const home = '<link rel="canonical" href="http://localhost:4321/">';
  await assert.rejects(deploy(await site({ 'index.html': home }), temporaryFolder()), /LUU_SITE/u);
  const preview = await site({ 'index.html': home, [PREVIEW_MARK]: 'x' });
  assert.ok((await deploy(preview, temporaryFolder(), { preview: true })).release);
});
