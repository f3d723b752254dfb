import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readSettings, settingsAsEnv, SettingsError } from '#publish/settings.ts';

const NOW = new Date('2026-01-31T23:30:00Z');

describe('readSettings', () => {
  it('has a default for everything, and today is a day in UTC', () => {
    assert.deepEqual(readSettings({}, NOW), {
      content: resolve('content'),
      out: resolve('dist'),
      cache: resolve('.cache'),
      originals: resolve('originals'),
      site: 'http://localhost:4321',
      base: '/',
      port: 4321,
      today: '2026-01-31',
      preview: false,
    });
  });

  it('keeps originals beside the content folder, or where it is told', () => {
    assert.equal(
      readSettings({ LUU_CONTENT: '/x/content' }, NOW).originals,
      resolve('/x/originals'),
    );
    assert.equal(readSettings({ LUU_ORIGINALS: '/y' }, NOW).originals, resolve('/y'));
  });

  for (const [given, base] of [
    ['/', '/'],
    ['luu', '/luu/'],
    ['/a/b', '/a/b/'],
    ['  ', '/'],
  ] as const)
    it(`reads LUU_BASE “${given}” as ${base}`, () => {
      assert.equal(readSettings({ LUU_BASE: given }, NOW).base, base);
    });

  it('keeps the origin of LUU_SITE without a slash', () => {
    assert.equal(readSettings({ LUU_SITE: 'https://luu.vn/' }, NOW).site, 'https://luu.vn');
  });

  it('takes the day of BUILD_NOW, also from a time', () => {
    assert.equal(readSettings({ BUILD_NOW: '2025-07-01' }, NOW).today, '2025-07-01');
    assert.equal(readSettings({ BUILD_NOW: '2025-07-01T05:00:00Z' }, NOW).today, '2025-07-01');
  });

  it('keeps a preview apart: its folder and its cache are not those of the site', () => {
    const { out, cache, preview } = readSettings({ LUU_PREVIEW: '1' }, NOW);
    assert.deepEqual(
      { out, cache, preview },
      { out: resolve('dist-preview'), cache: resolve('.cache/preview'), preview: true },
    );
    const given = readSettings({ LUU_PREVIEW: '1', LUU_OUT: '/x/y', LUU_CACHE: '/x/c' }, NOW);
    assert.deepEqual([given.out, given.cache], [resolve('/x/y'), resolve('/x/c/preview')]);
    assert.deepEqual(readSettings(settingsAsEnv(given), NOW).cache, given.cache);
    assert.equal(readSettings({ LUU_PREVIEW: '0' }, NOW).preview, false);
  });

  for (const [name, value] of [
    ['LUU_PREVIEW', 'có'],
    ['LUU_SITE', 'luu.vn'],
    ['LUU_SITE', 'ftp://luu.vn'],
    ['LUU_SITE', 'https://luu.vn/kho'],
    ['LUU_BASE', '/a b/'],
    ['LUU_BASE', '/../'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['BUILD_NOW', '2025-02-30'],
    ['BUILD_NOW', 'hôm nay'],
    ['LUU_ORIGINALS', resolve('content/goc')],
    ['LUU_ORIGINALS', resolve('dist')],
    ['LUU_ORIGINALS', resolve('public/goc')],
  ] as const)
    it(`refuses ${name}=${value} and names it`, () => {
      assert.throws(
        () => readSettings({ [name]: value }, NOW),
        (error) => error instanceof SettingsError && error.message.includes(`${name}=${value}`),
      );
    });

  it('goes through the environment of a child unchanged', () => {
    for (const LUU_PREVIEW of ['', '1']) {
      const env = { LUU_BASE: '/luu/', PORT: '0', LUU_OUT: '/x/y', LUU_PREVIEW };
      const settings = readSettings(env, NOW);
      assert.deepEqual(readSettings(settingsAsEnv(settings)), settings);
    }
  });
});
