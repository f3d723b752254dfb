import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPaths } from '#site/document-paths.ts';
import type { Tombstone } from '#documents/document.ts';
import { asHeld, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeContext } from './document-view/make-context.ts';

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

test('the key of a page changes with what it shows and with nothing else', () => {
  const keyOf = (title: string, other: string) => {
    const shown = makeDirective('moi', { title });
    const context = makeContext([
      shown,
      makeReport('xa', {
        title: other,
        locality: 'ha-nam-35',
        planTypes: ['khac'],
        topics: ['khac'],
      }),
    ]);
    return documentPaths(context.archive, 'directives')[0]?.cacheKey;
  };
  assert.equal(keyOf('Một', 'x'), keyOf('Một', 'y'));
  assert.notEqual(keyOf('Một', 'x'), keyOf('Hai', 'x'));
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
