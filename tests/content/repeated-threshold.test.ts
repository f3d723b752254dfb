import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockWords } from '#documents/repeated/block-words.ts';
import { repeatedBlocks } from '#documents/repeated/repeated-blocks.ts';
import { scaleDocuments, skipWithoutScale } from './scale.ts';

/** Texts that have nothing to do with each other, a paragraph a block. */
function texts(type: string, most: number): ReturnType<typeof blockWords>[] {
  return scaleDocuments()
    .filter((document) => document.type === type)
    .slice(0, most)
    .map(({ body, markdown }) =>
      blockWords(
        (body ?? markdown?.split(/\n{2,}/u) ?? []).map((text, at) => ({
          anchor: String(at),
          number: String(at),
          text,
        })),
      ),
    );
}

test(
  'of unrelated texts hardly a block is told as repeated: none of news, few of laws, whose formulas are the same',
  { skip: skipWithoutScale },
  (t) => {
    for (const [type, most, limit] of [
      ['tin', 1_500, 0.000_2],
      ['van-ban', 400, 0.006],
    ] as const) {
      const all = texts(type, most);
      let [blocks, near, exact] = [0, 0, 0];
      for (const [at, text] of all.entries()) {
        const found = repeatedBlocks(text, all[at + 1] ?? [], 1).blocks;
        blocks += text.length;
        near += found.filter(({ how }) => how === 'near').length;
        exact += found.filter(({ how }) => how !== 'near').length;
      }
      t.diagnostic(
        `${type}: ${String(blocks)} blocks, ${String(near)} near, ${String(exact)} exact`,
      );
      assert.ok(blocks > 5_000);
      const told = near + exact;
      assert.ok(told / blocks <= limit, `${type}: ${String(told)} of ${String(blocks)}`);
    }
  },
);

test(
  'a block in which one word in ten is another is found again',
  { skip: skipWithoutScale },
  (t) => {
    const paragraphs = scaleDocuments()
      .filter(({ type }) => type === 'tin')
      .slice(0, 400)
      .flatMap(({ body }) => body ?? [])
      .filter((text) => text.split(/\s+/u).length >= 20);
    const block = (text: string, at: number) => ({ anchor: String(at), number: String(at), text });
    const changed = paragraphs.map((text) =>
      text
        .split(/\s+/u)
        .map((word, at) => (at % 10 === 4 ? 'khác' : word))
        .join(' '),
    );
    let found = 0;
    for (let at = 0; at < paragraphs.length; at += 30)
      found += repeatedBlocks(
        blockWords(changed.slice(at, at + 30).map(block)),
        blockWords(paragraphs.slice(at, at + 30).map(block)),
        1,
      ).blocks.filter(({ anchor, of }) => anchor === of.anchor).length;
    t.diagnostic(`${String(found)} of ${String(paragraphs.length)}`);
    assert.ok(found / paragraphs.length > 0.97, `${String(found)} of ${String(paragraphs.length)}`);
  },
);
