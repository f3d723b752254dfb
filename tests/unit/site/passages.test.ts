import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { bodyPath } from '#markdown/body.ts';
import { citingPassages } from '#site/passages.ts';

const cache = await mkdtemp(join(tmpdir(), 'luu-passages-'));
after(() => rm(cache, { recursive: true }));

const block = (anchor: string, text: string) => ({ anchor, number: '1', text });
const section = {
  anchor: 'muc-1',
  number: '1',
  title: 'Thực hiện Nghị định 168',
  html: '',
  blocks: [
    block('muc-1-1', 'Mở đầu. Theo 168/2018/NĐ-CP thì làm. Hết.'),
    ...[2, 3, 4].map((n) => block(`muc-1-${String(n)}`, 'Nghị định 168.')),
  ],
  cites: [],
};
const file = bodyPath(cache, 'abcdef');
await mkdir(dirname(file), { recursive: true });
await writeFile(file, JSON.stringify({ sections: [section], footnotes: '' }));
const cites = ['muc-1', 'muc-1-1', 'muc-1-2', 'muc-1-3', 'muc-1-4', 'khong-con'];
const names = ['168/2018/NĐ-CP', 'Nghị định 168'];

test('a passage is the sentence that cites, with the anchor of its block', () => {
  const item = { digest: 'abcdef', anchors: ['muc-1-1', 'muc-1'], cites };
  assert.deepEqual(citingPassages(cache, item, names), [
    { anchor: 'muc-1-1', text: 'Theo 168/2018/NĐ-CP thì làm.' },
    { anchor: 'muc-1', text: 'Thực hiện Nghị định 168' },
  ]);
});

test('three passages of a document are shown, an anchor that is gone is left out', () => {
  const anchors = ['khong-con', 'muc-1-1', 'muc-1-2', 'muc-1-3', 'muc-1-4'];
  const shown = citingPassages(cache, { digest: 'abcdef', anchors, cites }, names);
  assert.deepEqual(
    shown.map(({ anchor }) => anchor),
    ['muc-1-1', 'muc-1-2'],
  );
});
