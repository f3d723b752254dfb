import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { salvage } from '#documents/salvage.ts';
import { assemble } from '#markdown/assemble.ts';
import type { FileEntry } from '#markdown/file-entry.ts';
import type { JudgedEntry } from '#markdown/judge-entries.ts';
import type { Problem } from '#schema/problem.ts';
import { entryOf, judgedOf } from './entries.ts';

const { planTypes } = loadReference('content');
const fault = (rule: string): Problem => ({
  file: 'x',
  line: 3,
  column: 1,
  field: 'topics',
  rule,
  message: 'm',
  remedy: 'r',
  severity: 'warning',
});
const preview = (
  judged: JudgedEntry[],
  others: FileEntry[] = [],
  problems: Record<string, Problem[]> = {},
) =>
  assemble([...judged.map(({ entry }) => entry), ...others], judged, 0, [], {
    today: '2026-11-21',
    planTypes,
    problems: new Map(Object.entries(problems)),
  });
const draft = { state: 'withheld', why: 'draft', warnings: [] } as const;
const withheld = (id: string, data: Parameters<typeof judgedOf>[2] = {}) =>
  judgedOf(id, { ...draft, warnings: [] }, { draft: true, ...data });

test('a draft stands among the documents of a preview with a mark and what hinders it, and is not counted as public', () => {
  const { documents, counts } = preview([judgedOf('a', { state: 'public' }), withheld('b')]);
  const found = documents.find(({ id }) => id === 'b');
  assert.equal(found?.data.title.startsWith('NHÁP: '), true);
  assert.equal(found?.hindrances?.draft, true);
  assert.equal(documents.find(({ id }) => id === 'a')?.hindrances, undefined);
  assert.equal(counts.public, 1);
  assert.equal(counts.withheld, 1);
  assert.equal(counts.refused, 0);
});

test('a relation to a draft is shown where the draft is', () => {
  const relations = [{ type: 'thuc-hien' as const, target: 'b' }];
  const { documents } = preview([judgedOf('a', { state: 'public' }, { relations }), withheld('b')]);
  assert.equal(documents.find(({ id }) => id === 'a')?.data.relations.length, 1);
});

test('of what was removed nothing is there, draft or not', () => {
  const all = preview([
    withheld('b', { status: 'removed', title: 'zzcanary' }),
    judgedOf('c', { state: 'refused', findings: [] }, { title: 'zzcanary' }),
  ]);
  assert.deepEqual([all.documents, all.unfinished], [[], []]);
  assert.doesNotMatch(JSON.stringify(all), /zzcanary/u);
});

test('a draft that names what no list has gets a page of its own, and stands in no list', () => {
  const one = withheld('b');
  const { documents, unfinished } = preview([one], [], {
    [one.entry.file]: [fault('unknown-key')],
  });
  assert.deepEqual(documents, []);
  assert.deepEqual(
    unfinished.map(({ id, digest, hindrances }) => [id, digest, hindrances.faults.length]),
    [['b', 'digest-b', 1]],
  );
});

test('a text in which something could run is not shown, its record is', () => {
  const warnings = [
    {
      rule: 'mdx-unknown-tag',
      weight: 'block' as const,
      cover: null,
      line: 1,
      column: 1,
      field: null,
      message: 'm',
      remedy: 'r',
    },
  ];
  const { unfinished } = preview([judgedOf('b', { ...draft, warnings }, { draft: true })]);
  assert.deepEqual(
    unfinished.map(({ id, digest }) => [id, digest]),
    [['b', null]],
  );
});

test('a draft whose frontmatter has faults is there by its file, with what it says', () => {
  const entry = entryOf(
    'b',
    {},
    {
      data: null,
      unfinished: salvage({ draft: true, title: 'Về việc mẫu', needsReview: ['issued'] }),
    },
  );
  const { unfinished, counts } = preview([], [entry], { [entry.file]: [fault('schema-missing')] });
  assert.equal(unfinished[0]?.title, 'Về việc mẫu');
  assert.deepEqual(unfinished[0].hindrances.needsReview, ['issued']);
  assert.equal(unfinished[0].hindrances.unreleased, true);
  assert.deepEqual([counts.public, counts.withheld, counts.refused], [0, 1, 0]);
  assert.deepEqual(assemble([entry], [], 0, []).unfinished, []);
});

test('a relation to a draft with faults is left out on the site: it would tell that the draft is there', () => {
  const entry = entryOf('b', {}, { data: null, unfinished: salvage({ draft: true }) });
  const relations = [{ type: 'thuc-hien' as const, target: 'b' }];
  const one = judgedOf('a', { state: 'public' }, { relations });
  const { documents } = assemble([one.entry, entry], [one], 0, []);
  assert.deepEqual(documents[0]?.data.relations, []);
});
