import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '#markdown/assemble.ts';
import type { JudgedEntry } from '#markdown/judge-entries.ts';
import { entryOf, judgedOf } from './entries.ts';

const all = (judged: JudgedEntry[]) =>
  assemble(
    judged.map(({ entry }) => entry),
    judged,
    3,
    [],
  );
const recall = [{ date: '2026-01-01', kind: 'thu-hoi' as const, note: 'Lý do' }];

test('only what is public and rendered is in the list, newest first', () => {
  const { documents, counts } = all([
    judgedOf('b', { state: 'public' }, { issued: '2020-01-01' }),
    judgedOf('a', { state: 'public' }, { issued: '2024-01-01' }),
    judgedOf('c', { state: 'withheld', why: 'draft', warnings: [] }),
    judgedOf('d', { state: 'refused', findings: [] }),
  ]);
  assert.deepEqual(
    documents.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(counts, {
    files: 4,
    public: 2,
    tombstones: 0,
    withheld: 1,
    refused: 1,
    pages: 0,
    rendered: 3,
  });
});

test('of a document withheld or refused nothing is there but its count', () => {
  const judged = [
    judgedOf(
      'c',
      { state: 'withheld', why: 'embargo', warnings: [] },
      { title: 'zzcanary', aliases: ['cu'] },
    ),
    judgedOf('d', { state: 'refused', findings: [] }, { title: 'zzcanary' }),
  ];
  assert.doesNotMatch(JSON.stringify(all(judged)), /zzcanary|"cu"/u);
});

test('a relation to what may not be seen is left out, others stay', () => {
  const to = (target: string) => ({ type: 'thuc-hien' as const, target });
  const { documents } = all([
    judgedOf(
      'a',
      { state: 'public' },
      { relations: ['draft', 'secret', 'gone', 'b', '168-2018-nd-cp'].map(to) },
    ),
    judgedOf('b', { state: 'public' }),
    judgedOf('draft', { state: 'withheld', why: 'draft', warnings: [] }),
    judgedOf('secret', { state: 'tombstone', reason: 'removed-secrecy' }),
    judgedOf('gone', { state: 'tombstone', reason: 'removed' }),
  ]);
  assert.deepEqual(
    documents.find(({ id }) => id === 'a')?.data.relations.map(({ target }) => target),
    ['gone', 'b', '168-2018-nd-cp'],
  );
});

test('a stone says what was there and why it went, save where secrecy took it', () => {
  const { tombstones } = all([
    judgedOf(
      'a',
      { state: 'tombstone', reason: 'withdrawn' },
      { title: 'Tên', issued: '2020-01-01', corrections: recall },
    ),
    judgedOf(
      'b',
      { state: 'tombstone', reason: 'removed-secrecy' },
      { title: 'Tên', corrections: recall },
    ),
  ]);
  assert.deepEqual(
    tombstones.map(({ title, date, note }) => [title, date, note]),
    [
      ['Tên', '2026-01-01', 'Lý do'],
      [null, null, null],
    ],
  );
});

test('only of a withdrawn text is it kept where it was listed', () => {
  const stone = (reason: 'withdrawn' | 'removed' | 'removed-secrecy') =>
    all([judgedOf('a', { state: 'tombstone', reason }, { topics: ['tuyen-quan'] })]).tombstones[0];
  assert.deepEqual(stone('withdrawn')?.was?.facets.topic, ['tuyen-quan']);
  for (const reason of ['removed', 'removed-secrecy'] as const)
    assert.ok(!('was' in (stone(reason) ?? {})));
});

test('former ids lead to public documents and to stones, and to nothing withheld', () => {
  const { redirects, silent } = all([
    judgedOf('a', { state: 'public' }, { aliases: ['x'] }),
    judgedOf('b', { state: 'tombstone', reason: 'removed' }, { aliases: ['y'] }),
    judgedOf('c', { state: 'withheld', why: 'draft', warnings: [] }, { aliases: ['z'] }),
  ]);
  assert.deepEqual(redirects, [
    { collection: 'directives', from: 'x', to: 'a' },
    { collection: 'directives', from: 'y', to: 'b' },
  ]);
  assert.deepEqual(silent, []);
});

test('a former id of a text removed for secrecy leads nowhere: it may say what the title said', () => {
  const { redirects, silent, tombstones } = all([
    judgedOf('a', { state: 'tombstone', reason: 'removed-secrecy' }, { aliases: ['zzcanary'] }),
  ]);
  assert.deepEqual(redirects, []);
  assert.doesNotMatch(JSON.stringify(tombstones), /zzcanary/u);
  assert.deepEqual(silent, [{ collection: 'directives', id: 'zzcanary' }]);
});

test('pages are named by their file', () => {
  const page = entryOf('p', {}, { collection: 'pages', file: 'pages/gioi-thieu.mdx' });
  const { pages } = assemble([page], [], 0, []);
  assert.deepEqual(
    pages.map(({ slug }) => slug),
    ['gioi-thieu'],
  );
});
