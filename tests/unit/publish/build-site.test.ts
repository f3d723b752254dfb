import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BuildSteps } from '#publish/build-steps.ts';
import { buildSite } from '#publish/build-site.ts';
import { ContentError } from '#publish/make-pages.ts';
import { LockedError } from '#publish/lock.ts';
import { MANIFEST } from '#publish/manifest.ts';
import { isWhole, verifyFolder } from '#publish/verify.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fakeSteps, linkingSteps, MISTAKE, readNothing, settingsIn, silent } from './stand-ins.ts';

const publish = (folder: string, steps: BuildSteps, signal?: AbortSignal) =>
  buildSite(settingsIn(folder), { report: silent(), steps, signal });

const published = (folder: string): string =>
  readFileSync(join(folder, 'site/dist/index.html'), 'utf8');

/** A folder with a site that says “một”. */
async function withSite(): Promise<string> {
  const folder = temporaryFolder();
  await publish(folder, fakeSteps({ 'index.html': 'một', 'old/index.html': 'cũ' }));
  return folder;
}

/** Nothing is left beside the published folder. */
const isClean = (folder: string): boolean => readdirSync(join(folder, 'site')).join() === 'dist';

describe('buildSite', () => {
  it('publishes a whole site with its manifest, its headers and security.txt', async () => {
    const folder = await withSite();
    assert.equal(published(folder), 'một');
    assert.ok(isWhole(await verifyFolder(join(folder, 'site/dist'))));
    for (const path of ['_headers', '.well-known/security.txt', MANIFEST])
      assert.ok(existsSync(join(folder, 'site/dist', path)), path);
    assert.ok(isClean(folder));
  });

  it('replaces the site, and pages that are gone are gone', async () => {
    const folder = await withSite();
    await publish(folder, fakeSteps({ 'index.html': 'hai' }));
    assert.equal(published(folder), 'hai');
    assert.ok(!existsSync(join(folder, 'site/dist/old')));
    assert.ok(isClean(folder));
  });

  it('stops before anything is built where the content has errors, and tells all of them', async () => {
    const folder = await withSite();
    const steps = fakeSteps(
      { 'index.html': 'hai' },
      {
        read: () => Promise.resolve(readNothing([MISTAKE, MISTAKE])),
        pages: () => assert.fail('pages were built'),
      },
    );
    await assert.rejects(
      publish(folder, steps),
      (error) => error instanceof ContentError && error.problems.length === 2,
    );
    assert.equal(published(folder), 'một');
  });

  for (const name of ['read', 'bundle', 'pages', 'index', 'data'] as const)
    it(`leaves the site as it was when the step “${name}” fails`, async () => {
      const folder = await withSite();
      rmSync(join(folder, 'cache/bundles'), { recursive: true }); // so that it is bundled again
      const steps = fakeSteps(
        { 'index.html': 'hai' },
        { [name]: () => Promise.reject(new Error('hỏng')) },
      );
      await assert.rejects(publish(folder, steps), /hỏng/);
      assert.equal(published(folder), 'một');
      assert.ok(isClean(folder));
    });

  it('puts open data into the manifest, and none into a preview', async () => {
    const folder = temporaryFolder();
    const steps = fakeSteps(
      { 'index.html': 'một' },
      {
        data: async (settings, work, options) => {
          writeFileSync(join(settings.out, 'a.json'), '1');
          const hashes = new Map([['a.json', 'f'.repeat(64)]]); // as told, not read again
          const none = await fakeSteps({}).data(settings, work, options);
          return { ...none, keys: { 'a.json': 'k' }, hashes };
        },
      },
    );
    await publish(folder, steps);
    const manifest = (path: string): string => readFileSync(join(folder, path, MANIFEST), 'utf8');
    assert.match(manifest('site/dist'), /^f{64} {2}a\.json$/m);
    const preview = { ...settingsIn(folder), out: join(folder, 'p/dist'), preview: true };
    await buildSite(preview, { report: silent(), steps });
    assert.doesNotMatch(manifest('p/dist'), /a\.json/);
  });

  it('leaves the site as it was when it is interrupted at the last moment', async () => {
    const folder = await withSite();
    const stop = new AbortController();
    const steps = fakeSteps(
      { 'index.html': 'hai' },
      {
        index: () => {
          stop.abort();
          return Promise.resolve({ records: 0 });
        },
      },
    );
    await assert.rejects(publish(folder, steps, stop.signal));
    assert.equal(published(folder), 'một');
    assert.ok(isClean(folder));
  });

  it('refuses to run beside another build of the same site', async () => {
    const folder = temporaryFolder();
    const inner = fakeSteps({ 'index.html': 'hai' });
    const steps = fakeSteps(
      { 'index.html': 'một' },
      { index: () => publish(folder, inner).then(() => assert.fail('two builds ran')) },
    );
    await assert.rejects(publish(folder, steps), LockedError);
    await publish(folder, inner);
    assert.equal(published(folder), 'hai');
  });

  it('refuses to replace the content itself', async () => {
    const folder = temporaryFolder({ 'content/a.mdx': '' });
    const settings = { ...settingsIn(folder), out: folder };
    await assert.rejects(
      buildSite(settings, { report: silent(), steps: fakeSteps({}) }),
      /Chọn một thư mục riêng/,
    );
  });

  it('leaves the site as it was when killed, and the next build clears what that left', async () => {
    const folder = await withSite();
    const script = join(import.meta.dirname, 'slow-build.ts');
    const child = fork(script, [folder], { execArgv: [] });
    await once(child, 'message'); // half of the pages are written
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(published(folder), 'một');
    assert.ok(!isClean(folder), 'the killed build had begun');
    await publish(folder, fakeSteps({ 'index.html': 'ba' }));
    assert.equal(published(folder), 'ba');
    assert.ok(isClean(folder));
  });

  describe('in what was kept of the site before', { skip: process.platform === 'win32' }, () => {
    const FIRST = { '/': 'một', '/a/': 'a', '/b/': 'b CANARY', '/c/d/': 'd' };
    const SECOND = { ...FIRST, '/': 'hai' };

    /** A folder with a site that was built twice, so that a stage is kept for the next build. */
    async function withKept(): Promise<string> {
      const folder = temporaryFolder();
      for (const pages of [FIRST, SECOND]) await publish(folder, linkingSteps(pages));
      return folder;
    }
    const kept = (folder: string): string[] =>
      readdirSync(join(folder, 'site')).filter((name) => name !== 'dist');
    const isAsPublished = async (folder: string, text: string): Promise<boolean> =>
      published(folder) === text && isWhole(await verifyFolder(join(folder, 'site/dist')));
    const inode = (folder: string, path: string): number =>
      statSync(join(folder, 'site', path)).ino;

    it('builds what a first build would, without making again what is there', async () => {
      const folder = await withKept();
      const [name = ''] = kept(folder);
      assert.match(name, /^\.dist\.next-[0-9a-f]{16}$/);
      const there = inode(folder, join(name, 'a'));
      const pages = { '/': 'ba', '/a/': 'a', '/c/': 'c', '/e/': 'e' };
      const { rendered } = await publish(folder, linkingSteps(pages));
      assert.equal(rendered, 3);
      assert.ok(await isAsPublished(folder, 'ba'));
      assert.equal(inode(folder, 'dist/a'), there);
      const fresh = temporaryFolder();
      await publish(fresh, linkingSteps(pages));
      const all = (of: string): string[] =>
        readdirSync(join(of, 'site/dist'), { recursive: true }).map(String).sort();
      assert.deepEqual(all(folder), all(fresh));
      const manifest = (of: string): string =>
        readFileSync(join(of, 'site/dist', MANIFEST), 'utf8');
      assert.equal(manifest(folder), manifest(fresh));
    });

    it('has nothing on the disk of what was withdrawn, neither published nor kept', async () => {
      const folder = await withKept();
      const { '/b/': withdrawn, ...others } = SECOND;
      assert.match(withdrawn, /CANARY/);
      for (const pages of [others, { ...others, '/': 'ba' }]) {
        await publish(folder, linkingSteps(pages));
        for (const path of readdirSync(join(folder, 'site'), { recursive: true }).map(String)) {
          assert.doesNotMatch(path, /(?:^|\/)b(?:\/|$)/);
          const file = join(folder, 'site', path);
          if (statSync(file).isFile()) assert.doesNotMatch(readFileSync(file, 'utf8'), /CANARY/);
        }
      }
    });

    it('leaves the published site untouched until the swap, also where it fails', async () => {
      const folder = await withKept();
      const pages = { '/': 'ba', '/a/': 'a mới', '/b/': 'b CANARY' };
      const index = async (): Promise<never> => {
        assert.ok(await isAsPublished(folder, 'hai'));
        throw new Error('hỏng');
      };
      await assert.rejects(publish(folder, linkingSteps(pages, { index })), /hỏng/);
      assert.ok(await isAsPublished(folder, 'hai'));
      assert.deepEqual(kept(folder), [], 'a half-made stage is trusted no more');
      await publish(folder, linkingSteps(pages));
      assert.ok(await isAsPublished(folder, 'ba'));
    });

    it('leaves it untouched where it is killed, and what that left is not used', async () => {
      const folder = await withKept();
      const child = fork(join(import.meta.dirname, 'slow-build.ts'), [folder], { execArgv: [] });
      await once(child, 'message');
      child.kill('SIGKILL');
      await once(child, 'exit');
      assert.ok(await isAsPublished(folder, 'hai'));
      assert.match(kept(folder).join(), /\.new-\d+/);
      await publish(folder, linkingSteps(FIRST));
      assert.ok(await isAsPublished(folder, 'một'));
      assert.doesNotMatch(kept(folder).join(), /\.new-/);
    });

    it('is still there after a build that stopped at the content', async () => {
      const folder = await withKept();
      const names = kept(folder);
      const read = () => Promise.resolve(readNothing([MISTAKE]));
      await assert.rejects(publish(folder, linkingSteps({}, { read })), ContentError);
      assert.deepEqual(kept(folder), names);
    });

    it('is not used where nothing says which files it has', async () => {
      const folder = await withKept();
      rmSync(join(folder, 'cache/pages'), { recursive: true });
      await publish(folder, linkingSteps({ '/': 'ba' }));
      assert.ok(await isAsPublished(folder, 'ba'));
      assert.ok(!existsSync(join(folder, 'site/dist/a')));
    });

    it('makes anew what somebody changed in the published site', async () => {
      const folder = await withKept();
      writeFileSync(join(folder, 'site/dist/a/index.html'), 'sửa tay'); // in what is kept, too
      await publish(folder, linkingSteps(SECOND));
      assert.ok(await isAsPublished(folder, 'hai'));
      assert.equal(readFileSync(join(folder, 'site/dist/a/index.html'), 'utf8'), 'a');
    });

    it('is emptied of open data where a build makes none', async () => {
      const folder = await withKept();
      const data: BuildSteps['data'] = async (settings, work, options) => {
        const last = join(folder, 'site/dist/du-lieu/a.json');
        mkdirSync(join(settings.out, 'du-lieu'), { recursive: true });
        const file = join(settings.out, 'du-lieu/a.json');
        if (existsSync(last)) linkSync(last, file);
        else writeFileSync(file, '1');
        const none = await fakeSteps({}).data(settings, work, options);
        return { ...none, keys: { 'du-lieu/a.json': 'k' } };
      };
      for (const text of ['ba', 'bốn'])
        await publish(folder, linkingSteps({ '/': text }, { data }));
      const [name = ''] = kept(folder);
      assert.ok(existsSync(join(folder, 'site', name, 'du-lieu/a.json')));
      await buildSite(settingsIn(folder), {
        report: silent(),
        steps: linkingSteps({ '/': 'năm' }),
        data: false,
      });
      assert.ok(!existsSync(join(folder, 'site/dist/du-lieu')));
      assert.ok(await isAsPublished(folder, 'năm'));
    });
  });

  it('does not clear the stage of another site in the same folder', async () => {
    const folder = await withSite();
    mkdirSync(join(folder, 'site/.dist2.new-1'));
    writeFileSync(join(folder, 'site/.dist2.new-1/a'), '');
    await publish(folder, fakeSteps({ 'index.html': 'hai' }));
    assert.ok(existsSync(join(folder, 'site/.dist2.new-1/a')));
  });
});
