import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, seenText } from '#importer/html/html-element.ts';
import { mainArticle } from '#importer/html/main-article.ts';
import { madeBody, PROSE } from './made-page.ts';

const MENU = '<nav><a href="/">Trang chủ</a> <a href="/b">Tin tức</a></nav>';
const FOOT = '<footer>Bản quyền của cổng thông tin</footer>';
const prose = (times: number) => `<p>${PROSE}</p>`.repeat(times);
const found = (inner: string) => {
  const article = mainArticle(madeBody(inner));
  return article && `${article.article.tagName}#${attributeOf(article.article, 'id')}`;
};

for (const [name, inner, expected] of [
  ['a page without a frame is the text', `<h3>Tin</h3>${prose(3)}`, null],
  [
    'an article',
    `${MENU}<main><article id="a"><h1>Tin</h1>${prose(3)}</article></main>${FOOT}`,
    'article#a',
  ],
  [
    'the box with most of the prose',
    `${MENU}<div id="a"><div id="b">${prose(5)}</div></div><div id="c">${prose(1)}</div>`,
    'div#b',
  ],
  [
    'with the heading near above it',
    `${MENU}<div id="a"><h2>Tin</h2><div id="b">${prose(4)}</div></div>${FOOT}`,
    'div#a',
  ],
  [
    'with its title above, though it has headings of its own,',
    `${MENU}<div id="a"><div><h1>Tin</h1></div><div id="b"><h3>Một</h3>${prose(4)}</div></div>${FOOT}`,
    'div#a',
  ],
  [
    'without the name of a site far above',
    `<div id="a"><h1>Cổng</h1>${MENU}<div>${`<p>${PROSE.slice(0, 30)}</p>`.repeat(40)}</div><div id="b"><h3>Một</h3>${prose(4)}</div></div>`,
    'div#b',
  ],
  [
    'a cell of a table that holds the page',
    `<table><tr><td>${MENU}</td><td id="b"><h1>Tin</h1>${prose(4)}</td></tr></table>`,
    'td#b',
  ],
  [
    'in a form round the page',
    `<form><div>${MENU}</div><div id="b">${prose(4)}</div></form>`,
    'div#b',
  ],
] as const) {
  test(`${name} is found`, () => {
    assert.equal(found(inner), expected);
  });
}

test('a page of headlines has no article, and says so', () => {
  const article = mainArticle(
    madeBody(
      `${MENU}<ul>${'<li><a href="/x">Hội nghị tổng kết công tác quốc phòng</a></li>'.repeat(9)}</ul>`,
    ),
  );
  assert.equal(article?.sure, false);
  assert.equal(article.article.tagName, 'body');
});

test('paths and rows of links within the article are furniture, its head is not', () => {
  const article = mainArticle(
    madeBody(
      `${MENU}<article><div class="breadcrumb">Tin tức <a href="#">An ninh - Quốc phòng</a></div><header><h1>Tin</h1></header>${prose(3)}<ul class="x"><li><a href="/1">Tin khác</a></li></ul></article>`,
    ),
  );
  const names = Array.from(article?.furniture ?? [], (element) =>
    attributeOf(element, 'className'),
  );
  assert.deepEqual(names, ['breadcrumb', 'x']);
});

test('a title elsewhere is found where the name of the page begins with it, the name of a site is not', () => {
  const page = `<header><h1>Cổng tỉnh</h1></header>${`<p><a href="/">Mục lục</a></p>`.repeat(60)}<div><h1>Hội nghị  tổng kết</h1>${MENU.repeat(30)}</div><div id="b">${prose(3)}</div>`;
  const titleOf = (name: string) => {
    const title = mainArticle(madeBody(page), name)?.title;
    return title ? seenText(title) : null;
  };
  assert.equal(titleOf('Hội nghị tổng kết - Cổng tỉnh'), 'Hội nghị  tổng kết');
  assert.equal(titleOf('Tin tức'), null);
});
