import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { before, describe, it } from 'node:test';
import { MANIFEST, parseManifest } from '../../src/publish/manifest.ts';
import { settingsAsEnv } from '../../src/publish/settings.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { FIXTURE_DAY, fixture, shareBundles, writeFixture } from './test-site.ts';

const HOME = resolve('.luu/tests/rebuild');
const settings: Settings = {
  ...fixture,
  content: join(HOME, 'content'),
  out: join(HOME, 'site/dist'),
  cache: join(HOME, 'cache'),
};

function start(own: Partial<Settings> = {}, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts', '--json', ...args], {
    env: { ...process.env, ...settingsAsEnv({ ...settings, ...own }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function run(own: Partial<Settings> = {}, ...args: string[]): Promise<Ended> {
  const child = start(own, ...args);
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}

const manifest = (out = settings.out) => parseManifest(readFileSync(join(out, MANIFEST), 'utf8'));
const document = join(settings.content, 'directives/2024/ha-nam-2024-quyet-dinh.mdx');
const directive = join(settings.content, 'directives/2024/kim-dong-2024-03-05-chi-thi.mdx');
const reports = join(settings.content, 'reports/2024/ha-nam-2024-12-02-tin-hoi-nghi.mdx');

/** A cache that knows nothing but the code of the pages. */
async function coldCache(name: string): Promise<string> {
  const cache = join(HOME, name);
  await shareBundles(cache);
  return cache;
}

describe('building again', () => {
  let first: Ended;
  before(async () => {
    rmSync(HOME, { recursive: true, force: true });
    await writeFixture(settings.content, 12);
    await shareBundles(settings.cache);
    first = await run();
    assert.equal(first.code, 0, first.stderr);
  });

  it('says what it did in JSON alone', () => {
    const result = JSON.parse(first.stdout) as Record<string, unknown>;
    assert.equal(typeof result['pages'], 'number');
    assert.ok(Array.isArray(result['steps']));
  });

  it('gives the same files again, byte by byte', async () => {
    const before = manifest();
    await run();
    assert.deepEqual(manifest(), before);
  });

  it('renders few pages after one change, and gives what a first build would', async () => {
    const rendered = async (): Promise<number> => {
      const { stdout, stderr, code } = await run();
      assert.equal(code, 0, stderr);
      const result = JSON.parse(stdout) as { pages: number; rendered: number };
      return result.rendered / result.pages;
    };
    // the first words of this one are in lists and feeds
    appendFileSync(reports, '\nĐoạn thêm vào sau.\n');
    assert.ok((await rendered()) < 0.25);
    // of this one only its own text
    appendFileSync(directive, '\nĐoạn thêm vào sau.\n');
    assert.ok((await rendered()) < 0.02);
    const page = join(settings.out, 'van-ban/kim-dong-2024-03-05-chi-thi/index.html');
    assert.match(readFileSync(page, 'utf8'), /Đoạn thêm vào sau/u);
    // words of every text behind its first ones, among them those that lists quote: tasks, results, sentences that cite
    for (const file of readdirSync(settings.content, { recursive: true, encoding: 'utf8' })) {
      if (!/^(?:directives|reports).*\.mdx$/u.test(file)) continue;
      const path = join(settings.content, file);
      const source = readFileSync(path, 'utf8');
      const at = source.indexOf('\n---\n') + 600;
      writeFileSync(path, source.slice(0, at) + source.slice(at).replaceAll(' và ', ' cùng '));
    }
    const share = await rendered();
    assert.ok(share > 0.1 && share < 0.5, String(share));
    // the code of the pages is bundled anew, too
    const elsewhere = { out: join(HOME, 'cold/dist'), cache: join(HOME, 'cold-cache') };
    assert.equal((await run(elsewhere)).code, 0);
    assert.deepEqual(manifest(), manifest(elsewhere.out));
  });

  it('takes a name in a reference list into all pages that print it', async () => {
    const list = join(settings.content, 'reference/topics.yaml');
    const source = readFileSync(list, 'utf8');
    writeFileSync(list, source.replace(/name: .*/u, 'name: Chủ đề đổi tên'));
    await run();
    const elsewhere = { out: join(HOME, 'cold/dist'), cache: await coldCache('cold-cache-2') };
    assert.equal((await run(elsewhere)).code, 0);
    assert.deepEqual(manifest(), manifest(elsewhere.out));
  });

  it('shows on another day what has run out by then', async () => {
    const later = { today: '2027-06-01' };
    assert.equal((await run(later)).code, 0);
    const cold = await coldCache('cold-cache-3');
    const elsewhere = { ...later, out: join(HOME, 'cold/dist'), cache: cold };
    assert.equal((await run(elsewhere)).code, 0);
    assert.deepEqual(manifest(), manifest(elsewhere.out));
    // the embargo of one document has ended
    assert.ok(existsSync(join(settings.out, 'van-ban/zzcanaryhen-2024-04-01-cong-van')));
    assert.equal((await run({ today: FIXTURE_DAY })).code, 0);
    assert.ok(!existsSync(join(settings.out, 'van-ban/zzcanaryhen-2024-04-01-cong-van')));
  });

  it('stops at a faulty document with its place and remedy, and leaves the site as it was', async () => {
    const before = manifest();
    const bad = join(settings.content, 'directives/2024/bad-2024-01-01-chi-thi.mdx');
    writeFileSync(bad, '---\nid: bad\ntitle: {x}\n---\n\nimport x from "y"\n');
    const { code, stderr, stdout } = await run();
    rmSync(bad);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /bad-2024-01-01-chi-thi\.mdx/u);
    assert.match(stderr, /\d+:\d+ {2}lỗi/u);
    assert.match(stderr, /Trang đang đăng vẫn như trước/u);
    assert.deepEqual(manifest(), before);
  });

  for (const signal of ['SIGKILL', 'SIGINT'] as const)
    it(`leaves the site as it was when ended by ${signal} among its pages`, async () => {
      const before = manifest();
      appendFileSync(reports, '\nĐoạn của lần dựng bị dừng.\n');
      const child = start({ cache: await coldCache(`cache-${signal}`) });
      const parent = join(HOME, 'site');
      const writing = (): boolean =>
        readdirSync(parent).some(
          (name) => name.includes('.new-') && existsSync(join(parent, name, 'van-ban')),
        );
      while (!writing() && child.exitCode === null) await setTimeout(20);
      assert.equal(child.exitCode, null, 'it ended before it could be stopped');
      child.kill(signal);
      await once(child, 'exit');
      assert.deepEqual(manifest(), before);
      const { code, stderr } = await run();
      assert.equal(code, 0, stderr);
      const left = readdirSync(parent).filter((name) => !name.startsWith('.dist.next-'));
      assert.deepEqual(left, ['dist'], 'nothing half-made is left beside it');
      assert.notDeepEqual(manifest(), before);
    });

  it('lets a deleted document vanish from pages, lists, feeds and index', async () => {
    const path = 'van-ban/ha-nam-2024-quyet-dinh/index.html';
    const before = manifest();
    assert.ok(before.has(path));
    rmSync(document);
    const { code, stdout } = await run();
    assert.equal(code, 0);
    assert.ok(!manifest().has(path));
    const { records, public: count } = JSON.parse(stdout) as { records: number; public: number };
    assert.equal(records, count);
    for (const file of manifest().keys())
      if (/\.(?:html|xml|json|txt)$/.test(file))
        assert.ok(
          !readFileSync(join(settings.out, file), 'utf8').includes('ha-nam-2024-quyet-dinh'),
          file,
        );
  });

  it('puts every link below LUU_BASE', async () => {
    const own = {
      base: '/kho/luu/',
      out: join(HOME, 'based/dist'),
      cache: join(HOME, 'based-cache'),
    };
    assert.equal((await run(own)).code, 0);
    const { checkLinks } = await import('../../src/publish/check-links.ts');
    const { broken } = await checkLinks(own.out, { base: own.base, site: settings.site });
    assert.deepEqual(broken.slice(0, 20), []);
  });
});
