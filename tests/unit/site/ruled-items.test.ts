import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruledItems } from '#site/ruled-items.ts';

test('an item has its label before it and what is said about it beneath', () => {
  const html = ruledItems([
    { label: 'Thay thế', text: { text: 'Chỉ thị', path: '/van-ban/a/' }, below: ['Hà Nam'] },
    { text: 'Kế hoạch' },
  ]);
  assert.deepEqual(html.replaceAll('\n', '').match(/<li>.*?<\/li>/g), [
    '<li><span class="rel">Thay thế</span><a href="/van-ban/a/">Chỉ thị</a><span class="by">Hà Nam</span></li>',
    '<li>Kế hoạch</li>',
  ]);
});

test('nothing in an item is read as markup', () => {
  assert.doesNotMatch(ruledItems([{ label: '<b>', text: '<i>', below: ['<u>'] }]), /<[biu]>/);
});
