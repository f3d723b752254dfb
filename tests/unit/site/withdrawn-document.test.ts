import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tombstone } from '#documents/document.ts';
import { withdrawnDocument } from '#site/withdrawn-document.ts';
import { makeArchive } from './make-archive.ts';

const stone = (id: string, reason: Tombstone['reason'], title: string | null): Tombstone => ({
  collection: 'directives',
  id,
  reason,
  title,
  date: null,
  note: null,
  aliases: [],
});

test('a withdrawn document keeps its title and address, of others nothing is told', () => {
  const archive = makeArchive([], {
    tombstones: [
      stone('a', 'withdrawn', 'Về việc mẫu'),
      stone('b', 'removed', 'Về việc khác'),
      stone('c', 'removed-secrecy', null),
    ],
  });
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((id) => withdrawnDocument(archive, id)),
    [{ title: 'Về việc mẫu', path: '/van-ban/a/', number: null }, null, null, null],
  );
});
