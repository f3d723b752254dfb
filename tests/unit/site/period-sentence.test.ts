import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenderedBody } from '#documents/document.ts';
import { writePack } from '#markdown/body-packs.ts';
import { bodyText } from '#markdown/body-text.ts';
import { periodSentence } from '#site/period-sentence.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const cache = temporaryFolder();
const body: RenderedBody = {
  sections: [
    {
      anchor: null,
      number: null,
      title: null,
      html: '',
      blocks: [
        {
          anchor: 'muc-1-1',
          number: '1.1',
          text: 'Mở đầu. Làm tiếp giai đoạn 2021 đến 2025. Hết.',
        },
        { anchor: 'muc-1-2', number: '1.2', text: 'Một. Thời kỳ 2021-2030 thì làm. Hai.' },
      ],
      cites: [],
    },
  ],
  footnotes: '',
};
writePack(cache, [
  { digest: 'abcdef', quotes: Buffer.from('{}'), body: Buffer.from(bodyText(body)) },
]);

test('the sentence that names the years is read out of the passage, whatever its dash', () => {
  const read = (anchor: string, from: number, to: number): string =>
    periodSentence(cache, { digest: 'abcdef', anchor }, { from, to });
  assert.equal(read('muc-1-1', 2021, 2025), 'Làm tiếp giai đoạn 2021 đến 2025.');
  assert.equal(read('muc-1-2', 2021, 2030), 'Thời kỳ 2021-2030 thì làm.');
});
