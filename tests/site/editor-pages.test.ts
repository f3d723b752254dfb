import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { headersFor, parseHeaders } from '../../src/publish/headers.ts';
import { listFiles } from '../../src/publish/files.ts';
import { real } from './test-site.ts';

const read = (path: string): string => readFileSync(join(real.out, path), 'utf8');

describe('the pages for editors', () => {
  it('are in no sitemap, feed, index, list of addresses, and no page leads to them', () => {
    const named = listFiles(real.out).filter(
      (file) =>
        /\.(?:html|xml|json)$/.test(file) &&
        !file.startsWith('bien-tap/') &&
        read(file).includes('bien-tap/'),
    );
    // the manifest names every file there is
    assert.deepEqual(
      named.filter((file) => !/manifest/.test(file)),
      [],
    );
    assert.ok(!readFileSync('content/urls.lock', 'utf8').includes('bien-tap'));
    const fragments = globSync('pagefind/luu-register-*.json', { cwd: real.out });
    assert.ok(fragments.length > 0);
    for (const file of fragments) assert.doesNotMatch(read(file), /bien-tap/);
  });

  it('ask not to be kept, by robots.txt and by themselves', () => {
    assert.match(read('robots.txt'), /^Disallow: \/bien-tap\/$/m);
    for (const page of ['bien-tap/index.html', 'bien-tap/soan/index.html'])
      assert.match(read(page), /<meta name="robots" content="noindex,nofollow"/, page);
  });

  it('have each the policy that their headers send', () => {
    const rules = parseHeaders(read('_headers'));
    for (const page of ['', 'bien-tap/', 'bien-tap/soan/']) {
      const said = /http-equiv="content-security-policy" content="([^"]+)"/.exec(
        read(`${page}index.html`),
      )?.[1];
      const sent = headersFor(rules, `/${page}`)['Content-Security-Policy'];
      assert.equal(sent, `${said?.replaceAll('&#39;', "'") ?? ''}; frame-ancestors 'none'`, page);
    }
  });

  it('have the CMS beside them, which its page names', () => {
    const module = /data-cms="\/([^"]+)"/.exec(read('bien-tap/soan/index.html'))?.[1] ?? '';
    assert.ok(existsSync(join(real.out, module)), module);
    const { collections } = JSON.parse(read('bien-tap/soan/config.json')) as {
      collections: unknown[];
    };
    assert.equal(collections.length, 4);
  });
});
