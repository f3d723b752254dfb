import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIdentity } from '#documents/check-identity.ts';
import { checkedDirective, checkedReport } from './make-checked.ts';

const rules = (documents: Parameters<typeof checkIdentity>[0]) =>
  checkIdentity(documents).map(({ rule, file, field }) => [
    rule,
    file.split('/').slice(1).join('/'),
    field,
  ]);

test('documents with ids of their own, in their folders, pass', () => {
  const documents = [
    checkedDirective('a', { aliases: ['a-cu'] }),
    checkedReport('b', { eventDate: 'XXXX-01-18' }, 'content/reports/2024/b.mdx'),
    checkedReport('c', { eventDate: '2020-10' }),
  ];
  assert.deepEqual(rules(documents), []);
});

test('an id is taken once over all collections', () => {
  assert.deepEqual(rules([checkedDirective('a'), checkedReport('a')]), [
    ['duplicate-id', 'reports/2024/a.mdx', 'id'],
  ]);
});

test('an old id may be neither a living id nor the old id of another', () => {
  const documents = [
    checkedDirective('a', { aliases: ['b', 'x'] }),
    checkedDirective('b'),
    checkedDirective('c', { aliases: ['x', 'c'] }),
  ];
  assert.deepEqual(rules(documents), [
    ['duplicate-id', 'directives/2024/a.mdx', 'aliases[0]'],
    ['duplicate-id', 'directives/2024/c.mdx', 'aliases[0]'],
    ['duplicate-id', 'directives/2024/c.mdx', 'aliases[1]'],
  ]);
});

test('the problem names the other file', () => {
  const [problem] = checkIdentity([checkedDirective('a'), checkedReport('a')]);
  assert.match(problem?.message ?? '', /content\/directives\/2024\/a\.mdx/);
});

test('the id is the name of the file', () => {
  const document = checkedDirective('a', {}, 'content/directives/2024/b.mdx');
  assert.deepEqual(rules([document]), [['id-not-file-name', 'directives/2024/b.mdx', 'id']]);
});

test('the folder is the year of the day, and a year in any case', () => {
  for (const [issued, folder, wrong] of [
    ['2024-12-20', '2025', true],
    ['2024', '2024', false],
    ['XXXX-01-18', '2024', false],
    ['XXXX-01-18', 'khong-ro', true],
    ['2024-12-20', 'directives', true],
  ] as const) {
    const document = checkedDirective('a', { issued }, `content/directives/${folder}/a.mdx`);
    const found = checkIdentity([document]).map((problem) => problem.rule);
    assert.deepEqual(found, wrong ? ['folder-not-year'] : [], `${issued} in ${folder}`);
  }
});

test('a file name in Windows spelling is understood', () => {
  const document = checkedDirective('a', {}, String.raw`content\directives\2024\a.mdx`);
  assert.deepEqual(checkIdentity([document]), []);
});
