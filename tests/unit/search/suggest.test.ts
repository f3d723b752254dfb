import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSuggestions } from '#search/suggest.ts';
import { SUGGEST_FILE } from '#search/suggest-data.ts';
import { suggestionFiles } from '#search/indexing/suggest-files.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { record } from './small-index.ts';

const collected = suggestionFiles({
  documents: [makeDirective('a'), makeReport('b', { locality: 'ha-nam-35' })],
  reference: {
    compounds: ['quân sự', 'quân nhân', 'quân nhu', 'quân dân', 'quân y', 'quân khí'],
    abbreviations: new Map(),
  },
  catalogue: {
    laws: [
      {
        key: 'nvqs',
        number: '78/2015/QH13',
        name: 'Luật Nghĩa vụ quân sự',
        type: 'luat',
        citedBy: 2,
      },
    ],
  },
  today: '2026-11-21',
});
for (let n = 0; n < 9; n++)
  collected.add(
    record(String(n), ['Quân sự, quân nhân, quân nhu, quân dân, quân y, quân khí.'], {
      meta: { title: `Công tác quân sự năm ${String(2010 + n)}`, number: `${String(n + 1)}/CT` },
    }),
  );
const files = collected.files();
const read = (name: string): Promise<unknown> =>
  name in files ? Promise.resolve(files[name]) : Promise.reject(new Error(name));
const suggester = await openSuggestions(read);
const kinds = async (typed: string, documents = true) =>
  (await suggester.suggest(typed, documents)).map(
    ({ kind, suggestions }) => [kind, suggestions.length] as const,
  );

for (const [typed, expected] of [
  [
    'quan',
    [
      ['words', 5],
      ['documents', 2],
      ['laws', 1],
    ],
  ],
  [
    'quân sự',
    [
      ['documents', 6],
      ['laws', 1],
    ],
  ],
  ['hà na', [['places', 1]]],
  ['quân sự hà na', [['places', 1]]],
  ['78/2015', [['laws', 1]]],
  ['', []],
  ['   ', []],
  ['<script>', []],
] as const) {
  test(`suggestions for “${typed}”: eight at most, in groups`, async () => {
    assert.deepEqual(await kinds(typed), expected);
  });
}

test('with a number documents and laws come first', async () => {
  const [first] = await suggester.suggest('2018', true);
  assert.equal(first?.kind, 'documents');
  assert.deepEqual(first.suggestions[0]?.to, { path: '/van-ban/8/' });
});

test('without documents nothing is read but the first file', async () => {
  const asked: string[] = [];
  const light = await openSuggestions((name) => {
    asked.push(name);
    return read(name);
  });
  assert.ok((await light.suggest('quan', false)).length > 0);
  assert.deepEqual(asked, [SUGGEST_FILE]);
});

test('a missing first file is told to the caller', async () => {
  await assert.rejects(
    openSuggestions(() => Promise.reject(new Error('404'))),
    /404/,
  );
});
