import assert from 'node:assert/strict';
import { linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { dataStage } from '#publish/data-stage.ts';
import { recordedKey } from '#publish/kept-file.ts';
import { sha256 } from '#publish/manifest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** What is to be recorded of a file. */
const recorded = (path: string, key: string): string =>
  recordedKey({ stats: statSync(path), sha256: sha256(readFileSync(path)) }, key);

/** A stage beside a last site of one file. */
function stageWithLast() {
  const folder = temporaryFolder({ 'last/du-lieu/a.json': '"cũ"' });
  const last = join(folder, 'last');
  const keys = new Map([['du-lieu/a.json', recorded(join(last, 'du-lieu/a.json'), '1')]]);
  const out = join(folder, 'out');
  const stage = dataStage(out, { folder: last, keys });
  return { last, out, stage, text: (path: string) => readFileSync(join(out, path), 'utf8') };
}

describe('dataStage', () => {
  it('takes a file over unmade where its key is that of the last site', async () => {
    const { last, out, stage } = stageWithLast();
    await stage.put({ path: 'du-lieu/a.json', key: '1', text: () => assert.fail('it was made') });
    const inode = (folder: string): number => statSync(join(folder, 'du-lieu/a.json')).ino;
    assert.equal(inode(out), inode(last));
    assert.equal(stage.written(), 0);
    assert.deepEqual(stage.keys, {
      'du-lieu/a.json': recorded(join(out, 'du-lieu/a.json'), '1'),
    });
  });

  it('makes it where the key is another, and leaves the last site as it was', async () => {
    const { last, stage, text } = stageWithLast();
    await stage.put({ path: 'du-lieu/a.json', key: '2', text: () => '"mới"' });
    assert.equal(text('du-lieu/a.json'), '"mới"');
    assert.equal(readFileSync(join(last, 'du-lieu/a.json'), 'utf8'), '"cũ"');
    assert.equal(stage.written(), 1);
  });

  it('makes it where somebody changed the published file', async () => {
    const folder = temporaryFolder({ 'last/a': 'sửa tay' });
    const stats = statSync(join(folder, 'last/a'));
    const keys = new Map([['a', recordedKey({ stats, sha256: sha256('như đã đăng') }, '1')]]);
    utimesSync(join(folder, 'last/a'), 1, 1);
    const stage = dataStage(join(folder, 'out'), { folder: join(folder, 'last'), keys });
    await stage.put({ path: 'a', key: '1', text: () => 'như đã đăng' });
    assert.equal(readFileSync(join(folder, 'out/a'), 'utf8'), 'như đã đăng');
  });

  it('writes pieces one after the other, however many, and knows size and hash', async () => {
    const { stage, text, out } = stageWithLast();
    const line = 'đường '.repeat(2000);
    await stage.put({
      path: 'du-lieu/b.txt',
      text: function* () {
        for (let n = 0; n < 300; n += 1) yield line;
      },
    });
    assert.equal(text('du-lieu/b.txt'), line.repeat(300));
    const bytes = readFileSync(join(out, 'du-lieu/b.txt'));
    assert.deepEqual(stage.made.get('du-lieu/b.txt'), {
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
  });

  it('packs what ends in .gz, the same bytes for the same text', async () => {
    const { stage, out } = stageWithLast();
    for (const path of ['a.gz', 'b.gz'])
      await stage.put({ path, text: () => ['{"a":1}\n', '{"b":"đ"}\n'] });
    assert.equal(gunzipSync(readFileSync(join(out, 'a.gz'))).toString(), '{"a":1}\n{"b":"đ"}\n');
    assert.deepEqual(stage.made.get('a.gz'), stage.made.get('b.gz'));
  });

  it('makes a file anew, however it is written, beside what was kept of the last site', async () => {
    const folder = temporaryFolder();
    const last = join(folder, 'last');
    const out = join(folder, 'out');
    for (const path of [last, out]) mkdirSync(path);
    const stage = dataStage(out, { folder: last, keys: new Map() });
    for (const [path, text] of [
      ['a.json', 'mới'],
      ['b.csv', ['m', 'ới']],
      ['c.gz', 'mới'],
    ] as const) {
      writeFileSync(join(last, path), 'cũ');
      linkSync(join(last, path), join(out, path));
      await stage.put({ path, text: () => text });
      assert.equal(readFileSync(join(last, path), 'utf8'), 'cũ');
      const bytes = readFileSync(join(out, path));
      assert.equal(String(path === 'c.gz' ? gunzipSync(bytes) : bytes), 'mới');
    }
  });

  it('refuses a path that is taken, by a writer or by a page', async () => {
    const folder = temporaryFolder({ 'out/van-ban/x/index.md': 'trang' });
    const none = { folder: join(folder, 'last'), keys: new Map() };
    const stage = dataStage(join(folder, 'out'), none);
    await stage.put({ path: 'a', text: () => '1' });
    await assert.rejects(stage.put({ path: 'a', text: () => '2' }), /Two data files/);
    await assert.rejects(stage.put({ path: 'van-ban/x/index.md', text: () => '2' }), /EEXIST/);
  });
});
