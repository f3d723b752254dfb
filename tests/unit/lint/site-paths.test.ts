import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitePaths } from '#lint/site-paths.ts';

const some = (...keys: string[]) => new Map(keys.map((key) => [key, true]));
const answers = sitePaths({
  documents: [{ collection: 'directives', id: 'vi-du-2024-chi-thi' }],
  pages: ['gioi-thieu'],
  units: some('vi-du-1'),
  issuers: some('huyen-uy', 'cp'),
  docTypes: some('chi-thi'),
  planTypes: some('nhiem-vu-nam'),
  topics: some('tuyen-quan'),
  laws: some('luat-vi-du'),
});

test('what an archive holds has its address', () => {
  for (const path of [
    '/',
    '/van-ban/vi-du-2024-chi-thi/',
    '/van-ban/vi-du-2024-chi-thi#muc-2',
    '/van-ban/',
    '/gioi-thieu/',
    '/dia-phuong/vi-du-1/',
    '/dia-phuong/vi-du-1/trang/2/',
    '/co-quan/huyen-uy--vi-du-1/',
    '/co-quan/cp/',
    '/loai/chi-thi/',
    '/ke-hoach/nhiem-vu-nam/',
    '/chu-de/tuyen-quan/',
    '/can-cu/luat-vi-du/',
    '/nam/2024/',
    '/tim-kiem/?q=tuyen+quan',
    '/bao-cao/feed.xml',
  ])
    assert.ok(answers(path), path);
});

test('what it does not hold has none', () => {
  for (const path of [
    '/van-ban/khac/',
    '/bao-cao/vi-du-2024-chi-thi/',
    '/khac/',
    '/dia-phuong/vi-du-2/',
    '/co-quan/huyen-uy--vi-du-2/',
    '/co-quan/khac--vi-du-1/',
    '/can-cu/khac/',
    '/nam/sau/',
    '/constructor/x/',
  ])
    assert.ok(!answers(path), path);
});
