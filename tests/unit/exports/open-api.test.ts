import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openApi, type OpenApiFacts } from '#exports/open-api.ts';

const facts: OpenApiFacts = {
  title: 'Dữ liệu',
  description: 'Mô tả',
  server: 'https://a.vn/luu',
  directive: 'x-2025-01-01-chi-thi',
  report: null,
  announcement: null,
  facet: { facet: 'nam', key: '2025' },
  bulk: [{ path: '/du-lieu/van-ban.csv', type: 'text/csv', about: 'Bảng' }],
};
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; example: string }[];
  responses: Record<string, unknown>;
}
const described = JSON.parse(openApi(facts)) as {
  openapi: string;
  paths: Record<string, { get: Operation }>;
};
const paths = Object.entries(described.paths);

describe('openApi', () => {
  it('is 3.1, and every operation has a name of its own', () => {
    assert.equal(described.openapi, '3.1.0');
    const names = paths.map(([, { get }]) => get.operationId);
    assert.deepEqual([...new Set(names)], names);
    for (const name of names) assert.match(name, /^[a-zA-Z]+$/);
  });

  it('tells every parameter of a path, with one that answers', () => {
    for (const [path, { get }] of paths) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        get.parameters.map(({ name }) => name),
        wanted,
        path,
      );
      for (const one of get.parameters) assert.ok(one.example !== '' && one.in === 'path');
    }
  });

  it('leaves out what the archive has none of', () => {
    assert.ok('/du-lieu/van-ban/{id}.json' in described.paths);
    assert.ok(!('/du-lieu/bao-cao/{id}.json' in described.paths));
  });
});
