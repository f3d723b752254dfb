import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenderedBody } from '#documents/document.ts';
import { bodyFromText, bodyText } from '#markdown/body-text.ts';

const section = {
  anchor: 'muc-1',
  number: '1',
  title: 'Nhiệm vụ',
  html: '<p id="muc-1-1">Lời “có” dấu\nvà 😀</p>',
  blocks: [{ anchor: 'muc-1-1', number: '1.1', text: 'Lời\ncó dấu' }],
  cites: ['a'],
};
const lead = { ...section, anchor: null, number: null, title: null, html: '', blocks: [] };

const bodies: [what: string, body: RenderedBody][] = [
  ['of several sections', { sections: [lead, section, section], footnotes: '<p>Chú</p>' }],
  ['without sections', { sections: [], footnotes: '' }],
  [
    'with footnotes',
    { sections: [], footnotes: '<p>a', notes: [{ anchor: 'n', number: '1', text: 'a' }] },
  ],
];
for (const [what, body] of bodies) {
  test(`a body ${what} is read as it was written`, () => {
    assert.deepEqual(bodyFromText(bodyText(body)), body);
  });
}
