import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlinks } from '#citations/backlinks.ts';
import { makeDirective } from '../documents/make-document.ts';

const cite = (target: string, anchor: string, kind: 'law' | 'document' = 'law') => ({
  target,
  anchor,
  kind,
});
const one = makeDirective(
  'one',
  {},
  { facts: { citations: [cite('a', 'muc-1-1'), cite('a', 'muc-1-2'), cite('a', 'muc-1-2')] } },
);
const two = makeDirective(
  'two',
  {},
  {
    facts: {
      citations: [cite('b', 'muc-1-1'), cite('a', 'muc-3-1'), cite('one', 'muc-9-1', 'document')],
    },
  },
);

test('who cites a law, with the blocks where, each once', () => {
  const links = backlinks([one, two], 'law');
  assert.deepEqual(
    links.get('a')?.map(({ document, anchors }) => [document.id, anchors]),
    [
      ['one', ['muc-1-1', 'muc-1-2']],
      ['two', ['muc-3-1']],
    ],
  );
  assert.deepEqual([...links.keys()], ['a', 'b']);
});

test('laws and documents are kept apart', () => {
  const links = backlinks([one, two], 'document');
  assert.deepEqual([...links.keys()], ['one']);
});
