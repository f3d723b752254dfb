import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heaviestChain, type Link } from '#documents/compare/heaviest-chain.ts';

const sum = (links: readonly Link[]): number => links.reduce((all, { weight }) => all + weight, 0);
const isChain = (links: readonly Link[]): boolean =>
  links.every((link, at) => {
    const next = links[at + 1];
    return !next || (link.a < next.a && link.b < next.b);
  });

/** Weight of the heaviest chain, by trying all. */
function best(links: readonly Link[], a = -1, b = -1): number {
  return links
    .filter((link) => link.a > a && link.b > b)
    .reduce((most, link) => Math.max(most, link.weight + best(links, link.a, link.b)), 0);
}

test('one heavy link is worth more than two light ones that it crosses', () => {
  const heavy = { a: 0, b: 2, weight: 5 };
  const light = [
    { a: 1, b: 0, weight: 2 },
    { a: 2, b: 1, weight: 2 },
  ];
  assert.deepEqual(heaviestChain([...light, heavy]), [heavy]);
  assert.deepEqual(heaviestChain([...light, { ...heavy, weight: 3 }]), light);
  assert.deepEqual(heaviestChain([]), []);
});

test('of any links the chain keeps both orders and none is heavier', () => {
  const link = fc.record({ a: fc.nat(6), b: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 9 }), (links) => {
      const chain = heaviestChain(links);
      assert.ok(isChain(chain));
      assert.equal(sum(chain), best(links));
    }),
  );
});
