import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { SearchBench } from '../bench/search/bench-search.ts';
import { fixture } from './test-site.ts';

/** What a command prints on stdout, as somebody at a terminal runs it. */
const npmRun = (...words: string[]): string =>
  execFileSync('npm', ['run', '--silent', ...words], { encoding: 'utf8', stdio: 'pipe' });

interface Row {
  id: string;
  url: string;
  title: string;
  score: number;
}
const search = (...words: string[]): Row[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['scripts/search.ts', ...words, '--json', '--dir', fixture.out],
      { encoding: 'utf8', stdio: 'pipe' },
    ),
  ) as Row[];

describe('npm run search', () => {
  it('prints id, address, title and score of the best documents', () => {
    const rows = search('dân quân tự vệ', '--limit', '12');
    assert.equal(rows.length, 12);
    for (const { id, url, title, score } of rows) {
      assert.ok(url.endsWith(`/${id}/`));
      assert.ok(title.length > 5 && score > 0);
    }
    const scores = rows.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 12);
  });

  it('takes filters as the address of the page does', () => {
    const all = search('quân sự', '--limit', '500').length;
    const some = search('quân sự', '--limit', '500', '--where', 'loai=chi-thi').length;
    assert.ok(some > 0 && some < all);
  });

  it('puts the document with exactly the number asked for first', () => {
    for (const number of ['06/2024/TT-BQP', '06-2024-tt-bqp', 'nội dung thông tư 06/2024/TT-BQP'])
      assert.equal(search(number)[0]?.id, 'bo-quoc-phong-2024-05-06-thong-tu', number);
  });

  it('says how a query was understood, and what it names', () => {
    const said = npmRun('search', '--', 'quoc phong nam 2024 nd 168', '--dir', fixture.out);
    assert.match(said, /^Hiểu là “quốc phòng”/m);
    assert.match(said, /^Lọc: Năm 2024, theo câu hỏi$/m);
    assert.match(said, /^→ .*168\/2018\/NĐ-CP.*\n +\/can-cu\/168-2018-nd-cp\/$/m);
  });

  it('prints an empty list for what is not there, and whatever is typed does no harm', () => {
    assert.deepEqual(search('zzzzzz qqqqqq'), []);
    assert.ok(Array.isArray(search(`<script>\u0001😀${'x'.repeat(9000)}`)));
  });
});

describe('npm run bench:search', () => {
  const set = resolve('tests/fixtures/search-set');
  const bench = (...more: string[]): SearchBench =>
    JSON.parse(npmRun('bench:search', '--', '--set', set, '--json', ...more)) as SearchBench;

  it('asks every query of a set of each engine', () => {
    const { documents, queries, engines } = bench();
    assert.deepEqual([documents, queries], [12, 33]);
    assert.deepEqual(Object.keys(engines), ['luu', 'pagefind', 'minisearch', 'fts5']);
    for (const { mrr10, recall10, byCategory } of Object.values(engines)) {
      assert.ok(mrr10 > 0.2 && mrr10 <= 1 && recall10 <= 1);
      assert.ok(Object.keys(byCategory).length > 10);
    }
    assert.ok((engines.luu?.mrr10 ?? 0) > (engines.pagefind?.mrr10 ?? 1));
  });

  // floors: what the search has reached once it must not lose
  it('finds nearly everything of our own set at once, with marks and without', () => {
    const { luu } = bench('--engines', 'luu').engines;
    assert.ok(luu);
    assert.ok(luu.mrr10 >= 0.97, `MRR ${String(luu.mrr10)}`);
    assert.ok(luu.recall10 >= 0.97, `R ${String(luu.recall10)}`);
    const { luu: folded } = bench('--engines', 'luu', '--fold').engines;
    assert.ok(folded && folded.mrr10 >= 0.97, `folded MRR ${String(folded?.mrr10)}`);
  });
});
