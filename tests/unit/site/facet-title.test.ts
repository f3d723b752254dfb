import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetTitle } from '#site/facet-title.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('a value stands alone in words', () => {
  const archive = makeArchive([makeDirective('a')]);
  for (const [facet, key, title] of [
    ['year', '2024', 'Năm 2024'],
    ['locality', 'kim-dong-331', 'Huyện Kim Động'],
    ['locality', 'viet-nam', 'Toàn quốc'],
    ['docType', 'chi-thi', 'Chỉ thị'],
    ['law', 'khong-co', 'khong-co'],
  ] as const)
    assert.equal(facetTitle(archive, facet, key), title);
  assert.match(facetTitle(archive, 'issuer', 'huyen-uy--kim-dong-331'), /^Huyện ủy Kim Động, /);
});
