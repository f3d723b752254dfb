import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePack } from '#markdown/body-packs.ts';
import { citingPassages } from '#site/passages.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const cache = temporaryFolder();

const quotes = {
  'muc-1': 'Thực hiện Nghị định 168',
  'muc-1-1': 'Mở đầu. Theo 168/2018/NĐ-CP thì làm. Hết.',
  'muc-1-2': 'Nghị định 168.',
  'muc-1-3': 'Nghị định 168.',
  'muc-1-4': 'Nghị định 168.',
};
writePack(cache, [
  { digest: 'abcdef', quotes: Buffer.from(JSON.stringify(quotes)), body: new Uint8Array() },
]);
const names = ['168/2018/NĐ-CP', 'Nghị định 168'];

test('a passage is the sentence that cites, with the anchor of its block', () => {
  const item = { digest: 'abcdef', anchors: ['muc-1-1', 'muc-1'] };
  assert.deepEqual(citingPassages(cache, item, names), [
    { anchor: 'muc-1-1', text: 'Theo 168/2018/NĐ-CP thì làm.' },
    { anchor: 'muc-1', text: 'Thực hiện Nghị định 168' },
  ]);
});

test('three passages of a document are shown, an anchor that is gone is left out', () => {
  const anchors = ['khong-con', 'muc-1-1', 'muc-1-2', 'muc-1-3', 'muc-1-4'];
  const shown = citingPassages(cache, { digest: 'abcdef', anchors }, names);
  assert.deepEqual(
    shown.map(({ anchor }) => anchor),
    ['muc-1-1', 'muc-1-2'],
  );
});
