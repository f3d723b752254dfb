import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameLook } from '#importer/same-look.ts';
import type { Run } from '#importer/source-document.ts';

const run = (look: Omit<Run, 'text'>): Run => ({ text: 'a', ...look });

for (const [one, other, same] of [
  [{}, {}, true],
  [{ bold: true, font: 'Times' }, { bold: true, font: 'Times' }, true],
  [{ bold: true }, {}, false],
  [{ font: '.VnTime' }, { font: '.VnTimeH' }, false],
  [{ link: 'https://a.vn/' }, { link: 'https://b.vn/' }, false],
  [{ footnote: '1' }, { footnote: '1' }, false],
] as const) {
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)} ${same ? 'look' : 'do not look'} alike`, () => {
    assert.equal(sameLook(run(one), run(other)), same);
  });
}
