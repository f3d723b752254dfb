import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainArticle } from '#importer/html/main-article.ts';
import { pageFrame } from '#importer/html/page-frame.ts';
import { textOfBlocks } from '../made-docx.ts';
import { madeBody, PROSE } from './made-page.ts';

test('what stands round the article is its frame, before and after, and what is in it of the page', () => {
  const body = madeBody(
    `<nav><a href="/">Trang chủ</a></nav><article><h1>Tin</h1>${`<p>${PROSE}</p>`.repeat(3)}<nav><a href="/x">Tin khác</a></nav></article><p>Bản quyền</p>`,
  );
  const main = mainArticle(body);
  assert.ok(main);
  const frame = pageFrame(body, main, []);
  assert.equal(textOfBlocks(frame), 'Trang chủ\nBản quyền\nTin khác');
  assert.deepEqual(
    frame.map(({ place }) => place.part),
    ['header', 'footer', 'header'],
  );
});

test('a page that is all article has only the furniture in it', () => {
  const body = madeBody('<nav>a</nav><p>b</p>');
  const main = mainArticle(body);
  assert.ok(main);
  assert.equal(textOfBlocks(pageFrame(body, main, [])), 'a');
});
