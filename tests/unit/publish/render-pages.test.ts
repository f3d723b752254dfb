import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { serialize } from 'node:v8';
import { assemble } from '#markdown/assemble.ts';
import { renderPages } from '#publish/render-pages.ts';
import { StepError } from '#publish/run-step.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { readNothing, settingsIn } from './stand-ins.ts';
import { tinyBundle } from './tiny-bundle.ts';

describe('renderPages', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'read.v8');
  const work = {
    documents: 0,
    read: Promise.resolve({ ...readNothing(), file }),
    compared: Promise.resolve(),
    bundle: temporaryFolder(),
    last: '',
    salt: '',
  };
  writeFileSync(file, serialize(assemble([], [], 0, [])));
  before(() => tinyBundle(work.bundle));

  it('renders pages in processes that know nothing of Astro’s build', async () => {
    const settings = settingsIn(temporaryFolder());
    const count = await renderPages(settings, work);
    assert.deepEqual([count.pages, count.rendered, count.hashes.size], [6, 6, 6]);
    const text = (file: string): string => readFileSync(join(settings.out, file), 'utf8');
    assert.match(text('index.html'), /Lưu: 2/);
    assert.match(text('a/index.html'), /Đ \/kho\/a\//);
    assert.match(text('404.html'), /Không có/);
    assert.equal(text('feed.xml'), '<feed/>');
  });

  it('tells what went wrong in a process', async () => {
    const settings = settingsIn(temporaryFolder());
    await assert.rejects(
      renderPages(settings, { ...work, bundle: 'không có' }),
      (error) => error instanceof StepError && /bundle\.json/.test(error.message),
    );
  });

  it('does not begin when it is interrupted, and stops', async () => {
    const stop = new AbortController();
    const settings = settingsIn(temporaryFolder());
    const rendering = renderPages(settings, work, { signal: stop.signal });
    stop.abort(new Error('Ctrl+C'));
    await assert.rejects(rendering, StepError);
    await assert.rejects(renderPages(settings, work, { signal: stop.signal }), /Ctrl\+C/);
  });
});
