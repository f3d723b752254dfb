import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import type { Finding } from '#gate/finding.ts';
import { debtDocuments, unfinishedDrafts } from '#lint/debts/debt-documents.ts';
import type { FileEntry } from '#markdown/file-entry.ts';
import { shownPath } from '#markdown/shown-path.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { exampleDebtDocument, type ExampleDebtDocument } from './example-archive.ts';

const reference = loadReference('content');
// the gate asks the file for the place of a plan that it refuses
const contentDir = temporaryFolder({ 'directives/2024/h.mdx': '---\nid: h\n---\n' });
const options = { contentDir, today: '2026-11-22', reference };

const entry = (
  name: string,
  data: ExampleDebtDocument['data'],
  more: Partial<FileEntry> = {},
): FileEntry => ({
  collection: 'directives',
  file: `directives/2024/${name}.mdx`,
  stamp: { size: 1, modified: 1, changed: 1, inode: 1 },
  hash: '',
  problems: [],
  data: exampleDebtDocument({ data: { ...data } }).data,
  named: null,
  findings: [],
  answers: {},
  rendered: null,
  ...more,
});
const finding: Finding = {
  rule: 'secrecy-grade',
  weight: 'always',
  cover: null,
  line: 1,
  column: 1,
  field: null,
  message: '',
  remedy: '',
};
const [never = ''] =
  [...reference.planTypes.values()]
    .find((one) => one.publicationDefault === 'never')
    ?.key.split(' ') ?? [];

test('documents come with their state; what is refused or hidden is left out', () => {
  const documents = debtDocuments(
    [
      entry('a', {}),
      entry('b', { draft: true }),
      entry('c', { needsReview: ['title'] }),
      entry('d', { publishAt: '2027-01-01' }),
      entry('e', { status: 'withdrawn' }),
      entry('f', {}, { findings: [finding] }),
      entry('g', { status: 'removed-secrecy' }),
      entry('h', { draft: true, planTypes: [never] }),
      entry('i', {}, { data: null }),
    ],
    options,
  );
  assert.deepEqual(
    documents.map(({ file, state }) => `${file.at(-5) ?? ''} ${state}`),
    ['a public', 'b draft', 'c needs-review', 'd embargo', 'e gone'],
  );
});

test('numbers that were not understood are those of public documents', () => {
  const answers = { [JSON.stringify(['7/2022/NĐ-CP', null, null, null, null])]: '' };
  const found = debtDocuments(
    [entry('a', {}, { answers }), entry('b', { draft: true }, { answers })],
    options,
  );
  assert.deepEqual(
    found.map(({ unknownNumbers }) => unknownNumbers),
    [['7/2022/NĐ-CP'], []],
  );
});

test('a draft with faults comes with their number; a removed one is nothing', () => {
  const said = {
    title: null,
    draft: true,
    needsReview: [],
    released: false,
    publishAt: '2026-01-01',
    status: null,
  };
  const drafts = [
    entry('a', {}, { data: null, unfinished: said }),
    entry('b', {}, { data: null, unfinished: { ...said, status: 'removed' } }),
    entry('c', {}),
  ];
  const fault = {
    file: shownPath(contentDir, 'directives/2024/a.mdx'),
    line: 4,
    column: 2,
    field: null,
    rule: 'schema-missing',
    message: '',
    remedy: '',
    severity: 'warning' as const,
  };
  assert.deepEqual(unfinishedDrafts(drafts, [fault, { ...fault, line: 9 }], options), [
    { file: fault.file, line: 4, column: 2, id: 'a', faults: 2, publishAt: '2026-01-01' },
  ]);
});
