import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceImage } from '#importer/source-document.ts';
import { picturesOf, withAlts } from '../../../../src/elements/draft-desk/with-alts.ts';
import { makeSource } from '../../importer/make-source.ts';

const image = (alt: string): SourceImage => ({
  kind: 'image',
  bytes: new Uint8Array(),
  type: 'image/png',
  alt,
  place: { part: 'body', where: 'đoạn' },
});
const source = {
  ...makeSource(image('một'), 'Chữ.', {
    kind: 'table' as const,
    rows: [[{ blocks: [image('hai')] }]],
    place: { part: 'body' as const, where: 'bảng' },
  }),
  footnotes: [{ id: '1', blocks: [image('ba')] }],
  margins: [image('bốn')],
};

test('pictures are counted in the order of the text, those in tables, notes and margins too', () => {
  assert.deepEqual(
    picturesOf(source).map(({ alt }) => alt),
    ['một', 'hai', 'ba', 'bốn'],
  );
});

test('what is said of a picture is put to that picture; the source stays as it is', () => {
  const said = withAlts(source, { 1: 'trong bảng', 3: 'ở lề' });
  assert.deepEqual(
    picturesOf(said).map(({ alt }) => alt),
    ['một', 'trong bảng', 'ba', 'ở lề'],
  );
  assert.equal(picturesOf(source)[1]?.alt, 'hai');
  assert.equal(withAlts(source, {}), source);
});
