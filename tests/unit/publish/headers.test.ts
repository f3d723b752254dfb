import assert from 'node:assert/strict';
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

  it('send nothing beyond the base', () => {
    assert.deepEqual(headersFor(headerRules('/luu/'), '/khac/'), {});
  });

  it('let files whose name is their hash be kept for a year, and no page', () => {
    const rules = headerRules('/');
    assert.match(headersFor(rules, '/_luu/a.js')['Cache-Control'] ?? '', /immutable/);
    assert.equal(headersFor(rules, '/van-ban/x/')['Cache-Control'], undefined);
    assert.equal(headersFor(rules, '/x/_luu/a.js')['Cache-Control'], undefined);
  });

  it('send attachments as downloads', () => {
    assert.equal(
      headersFor(headerRules('/'), '/attachments/a.pdf')['Content-Disposition'],
      'attachment',
    );
  });

  it('take a dot in a pattern as a dot', () => {
    const rules = parseHeaders('/a.b\n  X-One: 1\n');
    assert.deepEqual(headersFor(rules, '/a.b'), { 'X-One': '1' });
    assert.deepEqual(headersFor(rules, '/aXb'), {});
  });
});
