import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles } from '../../src/publish/files.ts';
import { DESK } from '../../src/site/navigation.ts';
import { desk } from './test-site.ts';

describe("the pages of the official's desk", () => {
  const pages = listFiles(desk.out)
    .filter(
      (file) => file.endsWith('.html') && DESK.some(({ path }) => `/${file}`.startsWith(path)),
    )
    .map((file) => ({ file, html: readFileSync(join(desk.out, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));

  it('stand in one section of the site, and their way up begins there', () => {
    assert.ok(pages.length > DESK.length);
    const amiss = pages.filter(
      ({ html }) =>
        !/aria-current="page"[^>]*>\s*Tra cứu/.test(html) ||
        !/class="crumb".*?<li>\s*<a href="\/tra-cuu\/">Tra cứu/s.test(html),
    );
    assert.deepEqual(
      amiss.map(({ file }) => file),
      [],
    );
  });
});

describe('the static comparison of two documents', () => {
  it('names the document that it belongs to in the way up', () => {
    const html = readFileSync(
      join(desk.out, 'van-ban/kim-dong-2024-12-10-chi-thi/so-sanh/index.html'),
      'utf8',
    );
    const crumbs = /class="crumb".*?<\/nav>/s.exec(html)?.[0] ?? '';
    assert.match(crumbs, /href="\/van-ban\/kim-dong-2024-12-10-chi-thi\/">19-CT\/HU</);
  });
});
