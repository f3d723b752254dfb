import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyHtml } from '#site/document-view/history-html.ts';

test('a line has its day, what happened, the fragment of feeds and the way to the difference', () => {
  const item = {
    id: 'sua-2026-03-01-1',
    day: '2026-03-01',
    label: 'Đính chính',
    text: 'Sửa <tên>',
    path: '/van-ban/a/lich-su/#sua-2026-03-01',
  };
  assert.equal(
    historyHtml([item, { ...item, id: null, path: null }]),
    '<li id="sua-2026-03-01-1"><span class="rel"><time datetime="2026-03-01">01/3/2026</time>, đính chính</span>\n' +
      'Sửa &lt;tên&gt;<a class="by" href="/van-ban/a/lich-su/#sua-2026-03-01">Xem chỗ đã đổi<span class="vh"> ngày 01/3/2026</span></a></li>\n' +
      '<li><span class="rel"><time datetime="2026-03-01">01/3/2026</time>, đính chính</span>\nSửa &lt;tên&gt;</li>',
  );
});
