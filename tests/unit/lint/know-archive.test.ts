import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowArchive } from '#lint/know-archive.ts';

test('what rules compare with comes from the lists and from what is public', () => {
  const known = knowArchive(
    'content',
    {
      documents: [],
      tombstones: [
        {
          collection: 'directives',
          id: 'rut',
          reason: 'withdrawn',
          title: null,
          date: null,
          note: null,
          aliases: [],
        },
      ],
      redirects: [{ collection: 'reports', from: 'cu', to: 'moi' }],
      pages: [],
    },
    new Set(['a.pdf']),
    '2026-11-22',
  );
  assert.equal(known.today, '2026-11-22');
  assert.ok(known.answers('/van-ban/rut/') && known.answers('/bao-cao/cu/'));
  assert.ok(!known.answers('/van-ban/cu/'));
  assert.ok(known.isAttached('a.pdf') && !known.isAttached('b.pdf'));
  assert.deepEqual(known.unitNames('kim-bang-350'), ['Kim Bảng', 'Kim Bảng']);
  assert.deepEqual(known.unitNames('khong-co'), []);
  assert.ok(
    known.issuers.has('bqp') && known.docTypes.has('chi-thi') && known.placeWords.has('kim'),
  );
});
