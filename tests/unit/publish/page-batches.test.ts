import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RouteData } from 'astro';
import { pageBatches } from '#publish/page-batches.ts';

const route = (name: string): RouteData =>
  ({ route: name, ...(!name.includes('[') && { pathname: name }) }) as RouteData;

describe('pageBatches', () => {
  const batches = pageBatches(
    ['/', '/van-ban/[id]', '/nam/[year]/[...page]', '/404', '/van-ban/[id]/so-sanh'].map(route),
  );

  it('gives documents in parts, every other route whole', () => {
    const parts = (name: string) => batches.filter(({ route }) => route.route === name);
    const documents = parts('/van-ban/[id]');
    assert.ok(documents.length > 1);
    assert.deepEqual(
      documents.map(({ share }) => share),
      documents.map((_, index) => ({ index, of: documents.length })),
    );
    for (const name of ['/', '/nam/[year]/[...page]', '/404', '/van-ban/[id]/so-sanh'])
      assert.deepEqual(
        parts(name).map(({ share }) => share),
        [{ index: 0, of: 1 }],
        name,
      );
  });

  it('names each of them once', () => {
    assert.equal(new Set(batches.map(({ name }) => name)).size, batches.length);
  });

  it('knows which pages show more than documents, lists and texts', () => {
    const names = [
      '/bao-cao/[id]/lich-su',
      '/xem-truoc/no-bien-tap/[...list]',
      '/bao-cao/[id]',
      '/',
    ];
    const grounded = new Map(
      pageBatches(names.map(route)).map((one) => [one.route.route, one.grounded]),
    );
    assert.deepEqual(
      names.map((name) => grounded.get(name)),
      [false, false, true, true],
    );
  });

  it('begins with lists and ends with documents', () => {
    const order = [...new Set(batches.map(({ route }) => route.route))];
    assert.deepEqual(order, [
      '/nam/[year]/[...page]',
      '/van-ban/[id]/so-sanh',
      '/',
      '/404',
      '/van-ban/[id]',
    ]);
  });
});
