import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeNodes } from '#citations/cite-nodes.ts';

const cited = { kind: 'law' as const, key: '168-2018-nd-cp', href: '/can-cu/168-2018-nd-cp/' };

test('a citation is a link that says what it means', () => {
  const [link, ...more] = citeNodes('Nghị định', { ...cited, status: 'unknown' });
  assert.deepEqual(more, []);
  assert.deepEqual(link?.data, {
    hName: 'a',
    hProperties: { className: ['cite'], href: cited.href, dataLaw: cited.key },
  });
});

test('a link to a document of the archive names the document', () => {
  const [link] = citeNodes('Chỉ thị', {
    kind: 'document',
    key: 'a',
    href: '/van-ban/a/',
    status: 'unknown',
  });
  assert.match(JSON.stringify(link), /dataDocument/u);
});

test('a link to a withdrawn document leads to what is left of it, which is no document', () => {
  const [link] = citeNodes('Chỉ thị', {
    kind: 'withdrawn',
    key: 'a',
    href: '/van-ban/a/',
    status: 'unknown',
  });
  assert.match(JSON.stringify(link), /"kind":"other".*"dataDocument":"a"/u);
});

test('a sign follows only where the status has changed, with words for those who do not see it', () => {
  for (const [status, words] of [
    ['amended', /đã được sửa đổi/u],
    ['ended', /hết hiệu lực/u],
  ] as const)
    assert.match(JSON.stringify(citeNodes('x', { ...cited, status })[1]), words);
  for (const status of ['in-force', 'unknown'] as const)
    assert.equal(citeNodes('x', { ...cited, status }).length, 1);
});
