import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureGroupHtml } from '#site/figure-html.ts';
import { makeMeasure } from '../documents/figures/make-metric.ts';

const row = {
  period: '2024',
  value: '< 5%',
  digest: 'x',
  fact: makeMeasure(),
  path: '/bao-cao/a/#b',
  source: 'Báo cáo, 20/12/2024',
  note: null,
};
const group = { anchor: 'ha-nam-35', head: 'Tỉnh Hà Nam', about: 'đến 30/6/2025', rows: [row] };

test('a figure is a row of its place, with its sentence as a quote and a way to the passage', () => {
  const html = figureGroupHtml(group, () => 'Đạt < 5% & hơn.');
  assert.match(html, /^<tbody id="ha-nam-35">.*scope="rowgroup"/);
  assert.ok(html.includes('<td class="r">&lt; 5%</td><td><q>Đạt &lt; 5% &amp; hơn.</q>'));
  assert.match(html, /<a href="\/bao-cao\/a\/#b">/);
});

test('a figure whose sentence is not found stands without one, and says why it is not drawn', () => {
  const html = figureGroupHtml({ ...group, rows: [{ ...row, note: 'không vẽ' }] }, () => null);
  assert.doesNotMatch(html, /<q>/);
  assert.ok(html.includes('(không vẽ)'));
});
