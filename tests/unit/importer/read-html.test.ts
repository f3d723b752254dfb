import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { readHtml } from '#importer/read-html.ts';
import { PROSE } from './html/made-page.ts';
import { textOfBlocks } from './made-docx.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html));

test('a piece of a page is read whole', () => {
  const source = read('<div><h3>Tin</h3><p>Hội nghị.</p></div>');
  assert.equal(source.format, 'html');
  assert.equal(textOfBlocks(source.blocks), 'Tin\nHội nghị.');
  assert.deepEqual([source.margins, source.warnings], [[], []]);
});

test('of a page with a menu the article is read, the rest goes to the margins and is told', () => {
  const source = read(
    `<html><head><title>Cổng</title></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Tin</h1>${`<p>${PROSE}</p>`.repeat(3)}<img src="/a.jpg" alt="Hội nghị"><p hidden>ba chữ ẩn</p></article><footer>Bản quyền</footer></body></html>`,
  );
  assert.equal(source.blocks.length, 4);
  assert.equal(textOfBlocks(source.margins), 'Cổng\nTrang chủ\nBản quyền');
  assert.deepEqual(
    source.warnings.map(({ rule }) => rule),
    ['html-frame', 'html-image', 'html-hidden-text'],
  );
  assert.match(source.warnings[0]?.message ?? '', /4 chữ/);
  assert.doesNotMatch(JSON.stringify(source.warnings), /chữ ẩn\b/);
});

test('a page of headlines is told to be none', () => {
  const source = read(`<ul>${'<li><a href="/x">Hội nghị tổng kết</a></li>'.repeat(9)}</ul>`);
  assert.ok(source.warnings.some(({ rule }) => rule === 'html-no-article'));
});

test('a set of frames is a fault', () => {
  assert.throws(() => read('<frameset><frame src="a.html"></frameset>'), ImportFault);
});

test('tags without end to their depth are a fault, not a crash', () => {
  assert.throws(() => read('<div>'.repeat(60_000)), ImportFault);
});

test('a title that stands far from its article comes first, and once', () => {
  const menu = '<p><a href="/">Mục lục các văn bản</a></p>'.repeat(60);
  const source = read(
    `<title>Hội nghị tổng kết - Cổng</title><div><h1>Hội nghị tổng kết</h1>${menu}</div><div>${`<p>${PROSE}</p>`.repeat(3)}</div>`,
  );
  const [first] = source.blocks;
  assert.equal(first?.kind === 'paragraph' && first.heading, 1);
  assert.equal(source.blocks.length, 4);
  assert.doesNotMatch(textOfBlocks(source.margins.slice(1)), /Hội nghị/);
});
