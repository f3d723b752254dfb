import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkBudgets } from '../../src/publish/check-budgets.ts';
import { checkHtml } from '../../src/publish/check-html.ts';
import { checkLinks } from '../../src/publish/check-links.ts';
import { listFiles } from '../../src/publish/files.ts';
import { headersFor, parseHeaders } from '../../src/publish/headers.ts';
import { isWhole, verifyFolder } from '../../src/publish/verify.ts';
import { fixture, real } from './test-site.ts';

for (const [name, settings] of Object.entries({ 'the fixture': fixture, 'the archive': real }))
  describe(`the pages of ${name}`, () => {
    it('are valid HTML and keep the content policy', async () => {
      const { faults } = await checkHtml(settings.out, settings.site);
      const seen = faults.map(
        ({ page, line, rule, message }) => `${page}:${line} ${rule} ${message}`,
      );
      assert.deepEqual(seen.slice(0, 20), []);
    });

    it('link to pages and anchors that are there, feeds and sitemap too', async () => {
      const { broken, links } = await checkLinks(settings.out, settings);
      assert.deepEqual(broken.slice(0, 20), []);
      assert.ok(links > 1000, String(links));
    });

    it('stay within their budgets', async () => {
      const { over } = await checkBudgets(settings.out, settings.base);
      assert.deepEqual(over, []);
    });

    it('are the files of their manifest', async () => {
      const result = await verifyFolder(settings.out);
      assert.ok(isWhole(result), JSON.stringify(result));
    });

    it('have one h1, a title of their own, a description and a canonical address', async () => {
      const titles = new Map<string, string>();
      for (const file of listFiles(settings.out)) {
        if (!file.endsWith('.html')) continue;
        const html = readFileSync(join(settings.out, file), 'utf8');
        if (/http-equiv="refresh"/.test(html)) continue; // an old address that leads on
        assert.equal(html.match(/<h1\b/g)?.length, 1, `${file}: h1`);
        const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
        assert.ok(title.length > 3, `${file}: title`);
        assert.ok(!titles.has(title), `${file} and ${titles.get(title)} share the title ${title}`);
        titles.set(title, file);
        assert.match(html, /<meta name="description" content="[^"]{10,}"/, `${file}: description`);
        if (file !== '404.html')
          assert.match(html, /<link rel="canonical" href="http/, `${file}: canonical`);
      }
    });

    it('come with headers, security.txt, robots.txt and the marks that hosts look for', () => {
      const rules = parseHeaders(readFileSync(join(settings.out, '_headers'), 'utf8'));
      assert.match(headersFor(rules, '/')['Content-Security-Policy'] ?? '', /default-src 'none'/);
      for (const path of ['.well-known/security.txt', 'robots.txt', '404.html', '.nojekyll'])
        assert.ok(existsSync(join(settings.out, path)), path);
    });
  });
