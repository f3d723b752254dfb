import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLintDocument } from '#lint/read-lint-document.ts';
import { exampleFile, KNOWN } from './example-document.ts';

const read = (text: string, collection: 'directives' | 'pages' = 'directives') =>
  readLintDocument(new TextEncoder().encode(text), 'content/a.mdx', collection, KNOWN);

test('a document has its data, its tree and its prose', () => {
  const document = read(exampleFile({ body: 'Một câu.' }));
  assert.equal(document?.data?.docType, 'chi-thi');
  assert.equal(document.prose[0]?.text, 'Một câu.');
  assert.ok(document.tree);
});

test('words are read even where the frontmatter or the body is faulty', () => {
  const faulty = read('---\ntitle: Một nhan đề\n---\n\nChữ <Task\n');
  assert.equal(faulty?.data, null);
  assert.equal(faulty.tree, null);
  assert.deepEqual(
    faulty.prose.map(({ text }) => text),
    ['Chữ <Task', 'Một nhan đề'],
  );
});

test('a page of the site has words and no data', () => {
  const page = read(
    '---\ntitle: Trang\ndescription: Một câu\nupdated: 2026-11-21\n---\n\nChữ.\n',
    'pages',
  );
  assert.equal(page?.data, null);
  assert.equal(page.prose.length, 3);
});

test('what is no text is left to those who tell of it', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0]);
  assert.equal(readLintDocument(bytes, 'content/a.mdx', 'directives', KNOWN), null);
});

test('a body that would overload the parser is read by its lines', () => {
  const document = read(exampleFile({ body: `${'> '.repeat(80)}chữ` }));
  assert.equal(document?.tree, null);
});
