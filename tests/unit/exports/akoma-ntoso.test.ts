import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AKN_NAMESPACE, akomaNtoso } from '#exports/akoma-ntoso.ts';
import { rendered } from '../markdown/rendered.ts';
import { aknFaults } from './akn-structure.ts';
import { sampleHead } from './sample-head.ts';

const SITE = { origin: 'https://example.vn', publisher: 'Kho thử' };
const aknOf = (mdx: string, head = sampleHead()): string =>
  akomaNtoso(head, rendered(mdx).body, SITE);

const EVERYTHING = `Căn cứ Nghị định số 168/2018/NĐ-CP;

Xét đề nghị của Ban Chỉ huy,

## Chương I. Chung

## Điều 1. Phạm vi

1. Một & <Redacted reason="ten-cong-trinh" />:

   a) Hai <Sic correct="ba">b</Sic>;

   b) Ba.

Đoạn[^1].

## Kết quả

### Đợt một

<Task topic="tuyen-quan" year="2025" id="nv-1">

- Bốn
  - Năm

</Task>

| A | B |
|---|---|
| 1 |   |

> Trích.

<Callout type="luu-y">

Nhớ.

</Callout>

<Figure src="attachments/a/b.jpg" alt="Ảnh" caption="Lời" />

\`\`\`
x < y
\`\`\`

## Trống

[^1]: Lời **chú**.`;

describe('akomaNtoso', () => {
  it('keeps the structure of the standard in a text that has everything', () => {
    assert.deepEqual(aknFaults(aknOf(EVERYTHING)), []);
  });

  it('keeps it in every text at hand, with and without what may be missing', () => {
    const files = globSync([
      'content/{directives,reports}/**/*.mdx',
      'tests/fixtures/desk/**/*.mdx',
    ]);
    assert.ok(files.length > 15);
    for (const file of files) {
      const mdx = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
      assert.deepEqual(aknFaults(aknOf(mdx)), [], file);
      const bare = sampleHead({ number: null, signer: null, recipients: [] });
      assert.deepEqual(aknFaults(aknOf(mdx, bare)), [], file);
    }
  });

  it('the test of structure finds what is wrong', () => {
    const good = aknOf('Một.');
    assert.ok(aknFaults(good.replace('<content>', '<p/><content>')).length > 0);
    assert.ok(aknFaults(good.replace('eId="al_1"', '')).length > 0);
    assert.ok(aknFaults(good.replace('source="#luu"', 'source="#ai"')).length > 0);
  });

  it('puts the grounds before the first heading into the preamble, and nothing else', () => {
    const akn = aknOf(EVERYTHING);
    assert.equal(akn.match(/<citation /g)?.length, 2);
    assert.doesNotMatch(aknOf('Một.\n\nCăn cứ hai.'), /<preamble>/);
  });

  it('has a body also where the text is nothing but grounds', () => {
    assert.deepEqual(aknFaults(aknOf('Căn cứ Luật;')), []);
  });

  it('is in the namespace of the standard', () => {
    assert.ok(aknOf('a').includes(`xmlns="${AKN_NAMESPACE}"`));
  });
});
