import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockChange } from '#documents/history/diff-blocks.ts';
import { differenceHtml, runsHtml } from '#site/document-view/difference-html.ts';

const block = (
  kind: BlockChange['kind'],
  runs: BlockChange['runs'],
  number = '2.1',
): BlockChange => ({
  anchor: `muc-${number}`,
  number,
  heading: false,
  kind,
  runs,
});
const MENDED = block('changed', [
  { kind: 'same', text: 'Đạt' },
  { kind: 'del', text: ' 99' },
  { kind: 'ins', text: ' 100' },
  { kind: 'same', text: '% & <hơn>' },
]);

test('what went and what came is marked, and told to those who hear the page', () => {
  assert.equal(
    runsHtml(MENDED.runs),
    'Đạt <del><span class="vh">bỏ: </span>99<span class="vh">; </span></del>' +
      ' <ins><span class="vh">thêm: </span>100<span class="vh">; </span></ins>% &amp; &lt;hơn&gt;',
  );
});

test('a block has its number as a link where its anchor is that of the page', () => {
  const html = (page: string | null, change: BlockChange): string =>
    differenceHtml([{ kind: 'changed', blocks: [change] }], page);
  assert.match(
    html('/van-ban/a/', MENDED),
    /<a class="so" href="\/van-ban\/a\/#muc-2\.1">2\.1<\/a>/u,
  );
  assert.match(html(null, MENDED), /<span class="so">2\.1<\/span>/u);
  const gone = block('removed', [{ kind: 'del', text: 'Cũ' }]);
  assert.match(html('/van-ban/a/', gone), /<span class="so">/u);
  assert.match(html('/van-ban/a/', gone), /Bỏ cả đoạn<\/span><p><del>Cũ<\/del><\/p>/u);
});

test('unchanged blocks are folded and counted', () => {
  const same = (number: string): BlockChange =>
    block('same', [{ kind: 'same', text: 'Giữ' }], number);
  const html = differenceHtml(
    [
      { kind: 'same', before: [same('1')], after: [same('9')], left: 7 },
      { kind: 'same', before: [], after: [], left: 2 },
    ],
    null,
  );
  assert.match(html, /<summary>9 đoạn không đổi<\/summary>/u);
  assert.match(html, /Ở giữa còn 7 đoạn không đổi\./u);
  assert.match(html, /<p class="df-left">2 đoạn không đổi<\/p>/u);
});

test('withheld words stay a box', () => {
  assert.equal(
    runsHtml([{ kind: 'same', text: 'tại [lược]' }]),
    'tại <span class="omit">lược</span>',
  );
});
