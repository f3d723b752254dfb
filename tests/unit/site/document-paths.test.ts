import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPaths } from '#site/document-paths.ts';
import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import type { DirectiveData } from '#schema/document.ts';
import { asHeld, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeContext, makeLaw } from './document-view/make-context.ts';

const tombstone: Tombstone = {
  collection: 'directives',
  id: 'thu-hoi',
  reason: 'withdrawn',
  title: 'Về việc mẫu',
  date: null,
  note: null,
  aliases: ['ten-cu'],
};
const document = makeDirective('moi', { aliases: ['cu', 'thu-hoi'] });
const { archive } = makeContext([document, makeReport('bao-cao')]);
const paths = documentPaths({ ...archive, tombstones: [tombstone] }, 'directives');

test('documents, tombstones and former ids of one collection answer, and nothing else', () => {
  assert.deepEqual(
    paths.map(({ params, props }) => [params.id, props.kind]),
    [
      ['moi', 'document'],
      ['thu-hoi', 'tombstone'],
      ['cu', 'redirect'],
      ['ten-cu', 'redirect'],
    ],
  );
});

test('a former id leads to the document of today, or to what is left of it', () => {
  const moved = paths.find(({ params }) => params.id === 'cu')?.props;
  assert.equal(moved?.kind === 'redirect' ? moved.to : '', '/van-ban/moi/');
  const gone = paths.find(({ params }) => params.id === 'ten-cu')?.props;
  assert.equal(gone?.kind === 'redirect' ? gone.to : '', '/van-ban/thu-hoi/');
});

const keyAmong = (shown: ArchiveDocument, ...others: ArchiveDocument[]): string | undefined => {
  const context = makeContext([shown, ...others]);
  const paths = documentPaths(context.archive, shown.collection);
  return paths.find(({ params }) => params.id === shown.id)?.cacheKey;
};
const far = (data: object): ArchiveDocument =>
  makeReport('xa', {
    locality: 'ha-nam-35',
    issuer: 'ubnd-tinh',
    planTypes: ['khac'],
    topics: ['khac'],
    ...data,
  });

test('the key of a page changes with its file and with what other documents say of it', () => {
  const shown = makeDirective('moi');
  const key = keyAmong(shown, far({}));
  assert.notEqual(key, keyAmong({ ...shown, digest: 'khac' }, far({})));
  const relations = [{ type: 'thuc-hien' as const, target: 'moi' }];
  assert.notEqual(key, keyAmong(shown, far({ relations })));
  assert.notEqual(key, keyAmong(shown, far({}), makeDirective('cung-noi')));
});

test('the key of a page does not change with what it does not show', () => {
  const shown = makeDirective('moi');
  assert.equal(keyAmong(shown, far({ title: 'x' })), keyAmong(shown, far({ title: 'y' })));
});

test('the key of a page changes with what its editor does with a law that the text names', () => {
  const citations = [{ target: 'nd-1', kind: 'law' as const, anchor: 'muc-1-1' }];
  const laws = [makeLaw({ key: 'nd-1', number: '1/2018/NĐ-CP' })];
  const keyOf = (relations: DirectiveData['relations']): string | undefined => {
    // with the same digest: relations to what is hidden are taken out after it is made
    const document = makeDirective('moi', { relations }, { facts: { citations } });
    return documentPaths(makeContext([document], { laws }).archive, 'directives')[0]?.cacheKey;
  };
  assert.notEqual(keyOf([]), keyOf([{ type: 'thuc-hien', target: 'nd-1' }]));
});

test('in a preview a draft with faults answers at its future address', () => {
  const { hindrances } = asHeld(document);
  assert.ok(hindrances);
  const draft = {
    collection: 'directives' as const,
    id: 'do-dang',
    file: 'directives/2024/do-dang.mdx',
    title: null,
    digest: null,
    hindrances,
  };
  const other = { ...draft, collection: 'reports' as const, id: 'khac' };
  const found = documentPaths({ ...archive, unfinished: [draft, other] }, 'directives');
  assert.deepEqual(
    found.filter(({ props }) => props.kind === 'unfinished').map(({ params }) => params.id),
    ['do-dang'],
  );
});
