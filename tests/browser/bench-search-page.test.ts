import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchSearchPage } from '../bench/search-page/bench-search-page.ts';
import { openSite } from '#search/node.ts';
import { CLASSES, drawQueries, type QueryClass } from '../bench/search-page/query-classes.ts';
import { fixture } from '../site/test-site.ts';
import { launchChromium } from './launch.ts';

test('each class of query is drawn from the texts of a site', async () => {
  const queries = await drawQueries(await openSite(fixture.out), 1);
  assert.deepEqual([...new Set(queries.map(({ kind }) => kind))], CLASSES);
});

test('bench:search-page measures queries of its classes, ours and raw Pagefind', async () => {
  // each takes eight seconds
  const classes: QueryClass[] = CLASSES.filter((_, at) => at % 4 === 0);

  const said: string[] = [];
  const run = await benchSearchPage(0, {
    site: fixture.out,
    base: fixture.base,
    each: 1,
    classes,
    raw: true,
    launch: launchChromium,
    say: (text) => said.push(text),
  });
  assert.ok(run.documents > 20 && run.indexMB > 0);
  assert.ok((run.index.raw?.wallS ?? 0) > 0 && run.index.wallS === undefined);
  assert.ok(run.page.scriptKB > 5 && run.page.scriptKB <= 45, `${run.page.scriptKB} kB of script`);
  const { luu, pagefind } = run;
  assert.ok(pagefind);
  for (const { byClass, median, p95 } of [luu, luu.next, luu.cold, pagefind]) {
    assert.deepEqual(Object.keys(byClass), classes);
    assert.ok(median.kB > 0 && median.ms > 0 && p95.kB >= median.kB && p95.ms >= median.ms);
  }
  // opening is told apart: a cold search pays for it, one asked again for nothing
  assert.ok(luu.open.kB > 0 && luu.cold.median.kB >= luu.median.kB);
  assert.ok(luu.again.median.kB < luu.median.kB / 2);
  assert.ok(said.length > classes.length);
});
