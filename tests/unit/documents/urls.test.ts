import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, facetPath, issuerKey } from '#documents/urls.ts';

test('documents, lists and issuers have the addresses that were promised', () => {
  assert.equal(documentPath({ collection: 'directives', id: 'a' }), '/van-ban/a/');
  assert.equal(documentPath({ collection: 'reports', id: 'a' }), '/bao-cao/a/');
  assert.equal(documentPath({ collection: 'announcements', id: 'a' }), '/thong-bao/a/');
  assert.equal(facetPath('year', 2024), '/nam/2024/');
  assert.equal(facetPath('law', '168-2018-nd-cp', 3), '/can-cu/168-2018-nd-cp/trang/3/');
  assert.equal(issuerKey('huyen-uy', 'kim-dong-331'), 'huyen-uy--kim-dong-331');
  assert.equal(issuerKey('bqp', 'viet-nam'), 'bqp');
});
