import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareUrlLock, publishedUrls, silentUrls } from '#publish/url-lock.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';

test('documents, old addresses, tombstones and pages have addresses that stay', () => {
  const urls = publishedUrls({
    documents: [makeReport('b'), makeDirective('a', { aliases: ['c'] })],
    tombstones: [
      {
        collection: 'reports',
        id: 'd',
        reason: 'removed',
        title: null,
        date: null,
        note: null,
        aliases: [],
      },
    ],
    redirects: [{ collection: 'directives', from: 'c', to: 'a' }],
    pages: [
      {
        slug: 'gioi-thieu',
        file: 'pages/gioi-thieu.mdx',
        digest: '',
        data: { title: 'x', description: 'x', updated: '2026-01-01' },
      },
    ],
  });
  assert.deepEqual(urls, [
    '/bao-cao/b/',
    '/bao-cao/d/',
    '/gioi-thieu/',
    '/van-ban/a/',
    '/van-ban/c/',
  ]);
});

test('a list keeps what it has, in order, and takes what is new', () => {
  const { lost, added, text } = compareUrlLock('/b/\n/gone/\n/a/\n/a/\n\n', ['/a/', '/b/', '/c/']);
  assert.deepEqual(lost, ['/gone/']);
  assert.deepEqual(added, ['/c/']);
  assert.equal(text, '/a/\n/b/\n/c/\n/gone/\n');
});

test('a list that is whole stays as it is', () => {
  const lock = '/a/\n/b/\n';
  assert.deepEqual(compareUrlLock(lock, ['/a/', '/b/']), { lost: [], added: [], text: lock });
  assert.equal(compareUrlLock('/a/\r\n', ['/a/']).text, '/a/\n');
});

test('a former address of a text removed for secrecy may stand in the list and may be taken out, and is never added', () => {
  const silent = silentUrls({ silent: [{ collection: 'directives', id: 'x' }] });
  assert.deepEqual(silent, ['/van-ban/x/']);
  for (const lock of ['/a/\n/van-ban/x/\n', '/a/\n'])
    assert.deepEqual(compareUrlLock(lock, ['/a/'], silent), { lost: [], added: [], text: lock });
  assert.deepEqual(compareUrlLock('/van-ban/y/\n', [], silent).lost, ['/van-ban/y/']);
});
