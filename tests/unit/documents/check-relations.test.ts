import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRelations } from '#documents/check-relations.ts';
import type { CheckedDocument } from '#documents/checked-document.ts';
import type { DirectiveData, RelationType } from '#schema/document.ts';
import { checkedDirective } from './make-checked.ts';

const laws = new Map([
  ['168-2018-nd-cp', { issued: '2018-12-28' }],
  ['220-2025-nd-cp', { issued: '2025-08-07' }],
  ['de-an-23-ha-nam', {}],
]);

function related(
  id: string,
  edges: readonly (readonly [RelationType, string])[],
  data: Partial<DirectiveData> = {},
) {
  return checkedDirective(id, {
    ...data,
    relations: edges.map(([type, target]) => ({ type, target })),
  });
}
const rules = (documents: readonly CheckedDocument[]) =>
  checkRelations(documents, laws).map(({ rule, file, field }) => [
    rule,
    file.split('/').at(-1),
    field,
  ]);

test('ids, laws and numbers may be named', () => {
  const documents = [
    related('a', [
      ['can-cu', '168-2018-nd-cp'],
      ['can-cu', 'de-an-23-ha-nam'],
      ['thuc-hien', '187/CT-QK'],
      ['thuc-hien', '52-NQ/TU'],
      ['tong-ket', 'b'],
    ]),
    checkedDirective('b'),
  ];
  assert.deepEqual(rules(documents), []);
});

test('what is none of these leads nowhere, and the nearest is proposed', () => {
  const documents = [
    related('a', [
      ['can-cu', '168-2018-nd-c'],
      ['can-cu', 'Nghị định 168'],
      ['can-cu', 'ke-hoac'],
    ]),
    checkedDirective('ke-hoach'),
  ];
  const problems = checkRelations(documents, laws);
  assert.deepEqual(
    problems.map(({ rule, remedy }) => [rule, /Có lẽ là “(.*?)”/.exec(remedy)?.[1]]),
    [
      ['relation-to-nowhere', '168-2018-nd-cp'],
      ['relation-to-nowhere', undefined],
      ['relation-to-nowhere', 'ke-hoach'],
    ],
  );
});

test('a document is not related to itself, not even by its old id', () => {
  const document = related(
    'a',
    [
      ['can-cu', 'a'],
      ['can-cu', 'a-cu'],
    ],
    { aliases: ['a-cu'] },
  );
  assert.deepEqual(rules([document]), [
    ['relation-to-itself', 'a.mdx', 'relations[0].target'],
    ['relation-to-itself', 'a.mdx', 'relations[1].target'],
  ]);
});

test('old ids and removed documents are not named', () => {
  const documents = [
    related('a', [
      ['can-cu', 'b-cu'],
      ['can-cu', 'c'],
      ['can-cu', 'd'],
    ]),
    checkedDirective('b', { aliases: ['b-cu'] }),
    checkedDirective('c', { status: 'removed-secrecy' }),
    checkedDirective('d', { status: 'withdrawn' }),
  ];
  assert.deepEqual(rules(documents), [
    ['relation-to-old-id', 'a.mdx', 'relations[0].target'],
    ['relation-to-removed', 'a.mdx', 'relations[1].target'],
  ]);
});

test('relations look back, as far as the days are known', () => {
  const documents = [
    related('a', [
      ['can-cu', '220-2025-nd-cp'],
      ['thay-the', 'later'],
      ['can-cu', 'unknown'],
      ['can-cu', 'same-year'],
    ]),
    checkedDirective('later', { issued: '2024-12-21' }),
    checkedDirective('unknown', { issued: 'XXXX-12-31' }),
    checkedDirective('same-year', { issued: '2024' }),
  ];
  assert.deepEqual(rules(documents), [
    ['relation-to-later', 'a.mdx', 'relations[0].target'],
    ['relation-to-later', 'a.mdx', 'relations[1].target'],
  ]);
});

test('circles of “thay thế” are found once each, also through old ids', () => {
  const documents = [
    related('a', [['thay-the', 'b']]),
    related('b', [['thay-the', 'c']]),
    related('c', [['thay-the', 'a']]),
    related('d', [
      ['thay-the', 'a'],
      ['thay-the', 'e'],
    ]),
    related('e', [['thay-the', 'd']]),
  ];
  const circles = checkRelations(documents, laws).filter(({ rule }) => rule === 'replaces-circle');
  assert.deepEqual(
    circles.map(({ message }) => message.replace(/^.*: /, '')),
    ['a → b → c → a.', 'd → e → d.'],
  );
});

test('two ways to one document are no circle, nor are circles of other relations', () => {
  const documents = [
    related('a', [
      ['thay-the', 'b'],
      ['thay-the', 'c'],
    ]),
    related('b', [
      ['thay-the', 'd'],
      ['quan-triet', 'a'],
    ]),
    related('c', [['thay-the', 'd']]),
    checkedDirective('d'),
  ];
  assert.deepEqual(rules(documents), []);
});

test('a chain of 20,000 is walked without falling over', () => {
  const documents = Array.from({ length: 20_000 }, (_, at) =>
    related(`v${at}`, at > 0 ? [['thay-the', `v${at - 1}`]] : [['thay-the', 'v19999']]),
  );
  const found = checkRelations(documents, laws).map(({ rule }) => rule);
  assert.deepEqual(found, ['replaces-circle']);
});
