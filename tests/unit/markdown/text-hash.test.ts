import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { textHash } from '#markdown/text-hash.ts';

const body = (text: string) => ({
  sections: [
    {
      anchor: null,
      number: null,
      title: 'Kết quả',
      html: '',
      blocks: [{ anchor: 'a', number: '1', text }],
      cites: [],
    },
  ],
  footnotes: '',
});

test('the hash is that of the published text in UTF-8, and another word gives another', () => {
  const words = createHash('sha256').update('Kết quả\nMột.\n', 'utf8').digest('hex');
  assert.equal(textHash(body('Một.')), words);
  assert.notEqual(textHash(body('Hai.')), words);
});
