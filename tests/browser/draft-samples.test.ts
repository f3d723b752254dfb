import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { given } from './draft-files.ts';
import { commandSays, draftPage } from './draft-page.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const found = (pattern: string): string[] => globSync(SHARED + pattern).sort();

/** Real files that the page can read, and that it sends to the command. */
const READ = [
  ...found('samples/docx/*.docx'),
  ...found('samples/html/*.html'),
  ...found('samples/made/*.{docx,html,pdf}'),
  ...found('samples/legacy-doc/*.pdf'),
  ...found('seeds/*.txt').slice(0, 6),
];
const SENT_ON = [...found('samples/made/*.{png,doc}'), ...found('samples/docx/*.doc')];

const skip = READ.length > 0 ? false : 'the real files (../shared) are not on this machine';

const files = READ.map((path) => given(basename(path), readFileSync(path)));
const command = skip === false ? commandSays(files) : undefined;

describe('real files', { skip }, () => {
  const desk = draftPage();
  let compared = 0;

  for (const file of files)
    it(`${file.name} becomes what the command writes, byte for byte`, async (test) => {
      const said = (await command)?.(file);
      await desk.open();
      const start = performance.now();
      await desk.give(file);
      test.diagnostic(`${(performance.now() - start).toFixed(0)} ms`);
      const hasDraft = (await desk.page.locator('[data-report] pre').count()) > 0;
      if (hasDraft) {
        assert.equal(await desk.mdx(), said?.mdx);
        compared += 1;
      } else {
        // a scan, or a text with a mark of secrecy: there is no draft in the browser
        assert.match(await desk.status(), /npm run import|không lưu được/u);
      }
      assert.deepEqual(desk.faults, []);
    });

  it('most of them', () => {
    assert.ok(compared >= READ.length - 2, `${compared} of ${READ.length}`);
  });

  for (const path of SENT_ON)
    it(`${basename(path)} is sent on to the command`, async () => {
      await desk.open();
      await desk.give(given(basename(path), readFileSync(path)));
      assert.match(await desk.status(), /npm run import/u);
    });
});
