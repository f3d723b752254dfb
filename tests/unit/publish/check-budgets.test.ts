import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkBudgets } from '#publish/check-budgets.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Text that does not compress below `kB`. */
const noise = (kB: number): string => randomBytes(kB * 1000).toString('base64');
const script = (name: string): string => `<script src="/${name}"></script>`;

describe('checkBudgets', () => {
  it('lets light pages pass and names the heaviest of each kind', async () => {
    const folder = temporaryFolder({
      'index.html': '<p>',
      'van-ban/a/index.html': `<p>${noise(3)}`,
      'van-ban/b/index.html': `<p>${noise(9)}`,
    });
    const { kinds, over } = await checkBudgets(folder, '/');
    assert.deepEqual(over, []);
    assert.deepEqual(
      kinds.map(({ kind, page, pages }) => [kind, page, pages]),
      [
        ['/', '/', 1],
        ['/van-ban/', '/van-ban/b/', 2],
      ],
    );
  });

  for (const [title, page, files, what] of [
    ['a heavy page', 'nam/2024/', { html: `<p>${noise(70)}` }, 'page without fonts'],
    ['a document with much script', 'van-ban/a/', { html: script('a.js') }, 'script'],
    ['a search page with much script', 'tim-kiem/', { html: script('b.js') }, 'script'],
  ] as const)
    it(`finds ${title}`, async () => {
      const folder = temporaryFolder({
        [`${page}index.html`]: files.html,
        'a.js': noise(7),
        'b.js': noise(48),
      });
      const { over } = await checkBudgets(folder, '/');
      assert.deepEqual(
        over.map((one) => [one.page, one.what]),
        [[`/${page}`, what]],
      );
    });

  it('lets the page that edits content be heavier, no page beside it, and not without end', async () => {
    const heavy = `<p>${noise(200)}`;
    const folder = temporaryFolder({
      'bien-tap/soan/index.html': heavy,
      'bien-tap/index.html': heavy,
      'bien-tap/soan/khac/index.html': heavy,
      'tra-cuu/soan/index.html': heavy,
    });
    const { over } = await checkBudgets(folder, '/');
    assert.deepEqual(over.map(({ page }) => page).toSorted(), [
      '/bien-tap/',
      '/bien-tap/soan/khac/',
      '/tra-cuu/soan/',
    ]);
    const more = temporaryFolder({ 'bien-tap/soan/index.html': `<p>${noise(400)}` });
    assert.equal((await checkBudgets(more, '/')).over[0]?.limit, 380_000);
  });

  it('finds a document whose first view is heavy', async () => {
    const folder = temporaryFolder({
      'bao-cao/a/index.html': '<link rel="stylesheet" href="/a.css"><p>a',
      'a.css': '@font-face{src:url(/a.woff2)}',
      'a.woff2': 'x'.repeat(121_000),
    });
    const { over } = await checkBudgets(folder, '/');
    assert.deepEqual(
      over.map(({ what }) => what),
      ['first view'],
    );
  });
});
