import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packSpelled, unpackSpelled } from '#search/spelled.ts';

const pages = fc
  .uniqueArray(fc.nat(20_000))
  .map((list) => list.sort((a, b) => a - b))
  .chain((list) =>
    fc.tuple(
      ...list.map((page) =>
        fc.record({
          page: fc.constant(page),
          count: fc.nat(1000),
          places: fc
            .array(fc.tuple(fc.nat(2 ** 24 - 1), fc.nat(63)))
            .map((places) => places.sort(([a], [b]) => a - b)),
        }),
      ),
    ),
  );

test('pages, counts and places come back as they were packed', () => {
  fc.assert(
    fc.property(pages, fc.nat(5), (list, span) => {
      const spelled = unpackSpelled(packSpelled(list, span), ['a'], span);
      const read = [...spelled.pages].map((page, at) => ({
        page,
        count: spelled.counts[at],
        places: [...spelled.starts]
          .map((start, place) => [start, spelled.spans[place]])
          .slice(spelled.from[at], spelled.from[at + 1]),
      }));
      assert.deepEqual(
        read,
        list.map((one) => ({ ...one })),
      );
    }),
  );
});

test('a word on every page, once, costs three bytes a page', () => {
  const list = Array.from({ length: 1000 }, (_, page) => ({ page, count: 1, places: [] }));
  assert.ok(packSpelled(list, 0).length < 3010);
});
