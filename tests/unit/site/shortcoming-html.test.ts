import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerRowHtml, stripHtml, STRIP_SIGNS } from '#site/shortcoming-html.ts';
import type { LedgerRowView } from '#site/shortcoming-row-view.ts';

const row: LedgerRowView = {
  place: 'ha-nam-35',
  name: { text: 'Tỉnh <b>', path: '/dia-phuong/ha-nam-35/' },
  about: '',
  recurring: true,
  strip: [
    { year: 2022, mark: 'told' },
    { year: 2023, mark: 'none' },
    { year: 2024, mark: 'unmarked' },
    { year: 2025, mark: 'untold' },
  ],
  words: 'Nêu năm 2022.',
  untold: 'Không thấy nêu lại: 2025.',
  quotes: [],
  more: 2,
  older: [],
};
const quote = {
  digest: 'x',
  topic: 'a',
  year: 2022,
  nth: 0,
  path: '/bao-cao/a/#b',
  source: 'Báo cáo',
};

test('every year has its sign or none, and a word for who does not see it', () => {
  const html = stripHtml(row.strip, 'Các năm');
  assert.match(
    html,
    new RegExp(`2022<svg[^>]*><use href="#${STRIP_SIGNS.told}"/></svg><span class="vh"> có nêu`),
  );
  assert.match(html, /2023<span class="vh"> không có báo cáo/);
  assert.match(html, /2024<i aria-hidden="true">\?<\/i>/);
  assert.match(html, new RegExp(`2025<svg[^>]*><use href="#${STRIP_SIGNS.untold}"/>`));
});

test('words of documents are escaped, quotes lead to their passage', () => {
  const html = ledgerRowHtml(row, [{ quote, text: 'a < b & c', alike: null }]);
  assert.ok(html.includes('Tỉnh &lt;b&gt;') && html.includes('“a &lt; b &amp; c”'));
  assert.match(html, /<a href="\/bao-cao\/a\/#b">Báo cáo<\/a>/);
  assert.match(html, /và 2 đoạn của các năm trước/);
});
