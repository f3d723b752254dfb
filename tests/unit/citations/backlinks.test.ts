import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlinks } from '#citations/backlinks.ts';
import { relationTargets } from '#citations/edges.ts';
import type { CitationFact } from '#documents/document.ts';
import { makeDirective } from '../documents/make-document.ts';

const cite = (target: string, anchor: string, more: Partial<CitationFact> = {}): CitationFact => ({
  target,
  anchor,
  kind: 'law',
  ...more,
});
const one = makeDirective(
  'one',
  { relations: [{ type: 'tong-ket', target: 'two' }] },
  {
    facts: {
      citations: [
        cite('a', 'muc-1-1'),
        cite('a', 'muc-1-2', { type: 'thuc-hien', parts: ['dieu-9', 'dieu-5-khoan-2'] }),
        cite('a', 'muc-1-2', { parts: ['dieu-9'] }),
      ],
    },
  },
);
const two = makeDirective(
  'two',
  { relations: [{ type: 'can-cu', target: 'a' }] },
  {
    facts: {
      citations: [
        cite('b', 'muc-1-1'),
        cite('a', 'muc-3-1'),
        cite('one', 'muc-9-1', { kind: 'document' }),
      ],
    },
  },
);
const documents = [one, two];
const laws = new Map([['a', { number: null, name: 'A', aliases: [] }]]);
const targets = relationTargets({ documents, laws });

test('who cites a law: where, what it does with it, which parts, each once', () => {
  const links = backlinks(documents, 'law', targets);
  assert.deepEqual(
    links.get('a')?.map(({ document, ...link }) => ({ id: document.id, ...link })),
    [
      {
        id: 'one',
        anchors: ['muc-1-1', 'muc-1-2'],
        types: ['thuc-hien'],
        byEditor: false,
        parts: ['dieu-5-khoan-2', 'dieu-9'],
      },
      { id: 'two', anchors: ['muc-3-1'], types: ['can-cu'], byEditor: true, parts: [] },
    ],
  );
  assert.deepEqual([...links.keys()], ['a', 'b']);
});

test('laws and documents are kept apart; a relation alone is one too', () => {
  const links = backlinks(documents, 'document', targets);
  assert.deepEqual(
    [...links].map(([id, found]) => [id, found[0]?.types, found[0]?.anchors.length]),
    [
      ['two', ['tong-ket'], 0],
      ['one', ['dan'], 1],
    ],
  );
});
