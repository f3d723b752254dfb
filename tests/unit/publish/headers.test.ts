import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '#publish/headers.ts';

describe('headers', () => {
  it('come back from the file as they were written', () => {
    const rules = headerRules('/luu/');
    assert.deepEqual(parseHeaders(formatHeaders(rules)), rules);
  });

  it('send the policy with every page of the site', () => {
    for (const path of ['/', '/van-ban/x/', '/tim-kiem/', '/404.html'])
      assert.match(
        headersFor(headerRules('/'), path)['Content-Security-Policy'] ?? '',
        /script-src 'self'/,
      );
  });

  it('send a policy of its own with the page that edits content, and with no other', () => {
    const rules = headerRules('/luu/', false, ['https://git.vi-du.vn']);
    const policyOf = (path: string): string =>
      headersFor(rules, path)['Content-Security-Policy'] ?? '';
    assert.match(policyOf('/luu/bien-tap/soan/'), /https:\/\/git\.vi-du\.vn/);
    for (const path of ['/luu/', '/luu/bien-tap/', '/luu/bien-tap/nhap/', '/luu/van-ban/soan/'])
      assert.equal(policyOf(path), policyOf('/luu/'), path);
    assert.doesNotMatch(policyOf('/luu/'), /git|blob|data:/);
    for (const path of ['/luu/', '/luu/bien-tap/soan/'])
      assert.doesNotMatch(policyOf(path), /unsafe|\*/, path);
  });

  it('take back what an earlier rule says, for hosts that would send both', () => {
    const text = formatHeaders(headerRules('/'));
    assert.deepEqual(
      [...new Set(text.match(/^ {2}! .*$/gm))],
      [
        '  ! Cross-Origin-Resource-Policy',
        '  ! Content-Security-Policy',
        '  ! Cross-Origin-Opener-Policy',
      ],
    );
    assert.ok(text.lastIndexOf('!') > text.indexOf('/bien-tap/soan/*'));
  });

  it('send nothing beyond the base', () => {
    assert.deepEqual(headersFor(headerRules('/luu/'), '/khac/'), {});
  });

  it('let files whose name is their hash be kept for a year, and no page', () => {
    const rules = headerRules('/');
    assert.match(headersFor(rules, '/_luu/a.js')['Cache-Control'] ?? '', /immutable/);
    assert.equal(headersFor(rules, '/van-ban/x/')['Cache-Control'], undefined);
    assert.equal(headersFor(rules, '/x/_luu/a.js')['Cache-Control'], undefined);
  });

  it('let pages of any other site read open data, and nothing else', () => {
    const rules = headerRules('/luu/');
    const openTo = (path: string): string | undefined =>
      headersFor(rules, path)['Access-Control-Allow-Origin'];
    for (const path of ['/luu/du-lieu/index.json', '/luu/van-ban/x/index.md'])
      assert.equal(openTo(path), '*', path);
    for (const path of ['/luu/', '/luu/van-ban/x/', '/luu/bien-tap/nhap.json', '/du-lieu/a'])
      assert.equal(openTo(path), undefined, path);
  });

  it('send attachments as downloads', () => {
    assert.equal(
      headersFor(headerRules('/'), '/attachments/a.pdf')['Content-Disposition'],
      'attachment',
    );
  });

  it('keep every file of a preview out of search engines, and none of the site', () => {
    for (const path of ['/luu/', '/luu/van-ban/x/', '/luu/feed.xml', '/luu/attachments/a.pdf']) {
      const sent = headersFor(headerRules('/luu/', true), path);
      assert.match(sent['X-Robots-Tag'] ?? '', /noindex/);
      assert.match(sent['Content-Security-Policy'] ?? '', /script-src 'self'/);
      assert.equal(headersFor(headerRules('/luu/'), path)['X-Robots-Tag'], undefined);
    }
  });

  it('take a dot in a pattern as a dot', () => {
    const rules = parseHeaders('/a.b\n  X-One: 1\n');
    assert.deepEqual(headersFor(rules, '/a.b'), { 'X-One': '1' });
    assert.deepEqual(headersFor(rules, '/aXb'), {});
  });
});

/** What the sample of nginx in README.md sends with an address. */
function nginxSends(sample: string, path: string): Record<string, string> {
  const maps = new Map<string, [pattern: string, value: string][]>();
  for (const [, name = '', body = ''] of sample.matchAll(/map \$uri \$(\w+) \{([^}]*)\}/g))
    maps.set(
      name,
      [...body.matchAll(/^\s*(\S+)\s+"([^"]*)";/gm)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    );
  const valueOf = (variable: string): string => {
    const lines = maps.get(variable);
    assert.ok(lines, `no map for $${variable}`);
    const found = lines.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
    return (found ?? lines.find(([key]) => key === 'default'))?.[1] ?? '';
  };
  const sent: Record<string, string> = {};
  for (const line of sample.matchAll(/add_header (\S+) (?:"([^"]*)"|\$(\w+)) always;/g)) {
    const [, name = '', text, variable] = line;
    const value = text ?? valueOf(variable ?? '');
    if (value !== '') sent[name] = value;
  }
  return sent;
}

describe('the nginx server of README.md', () => {
  const sample = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const rules = headerRules('/');

  it('sends what the build says, and lets everything else be asked for anew', () => {
    for (const path of ['/', '/404.html', ...rules.map(({ pattern }) => pattern.replace('*', 'x'))])
      assert.deepEqual(
        nginxSends(sample, path),
        { 'Cache-Control': 'no-cache', ...headersFor(rules, path) },
        path,
      );
  });

  it('adds headers in one place only: a location with its own would lose the others', () => {
    for (const [location] of sample.matchAll(/location [^{]*\{[^}]*\}/g))
      assert.doesNotMatch(location, /add_header/);
    assert.equal(
      sample.match(/add_header \S+ (?:"|\$)/g)?.length,
      new Set(sample.match(/add_header \S+ (?="|\$)/g)).size,
    );
  });
});
