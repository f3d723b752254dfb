import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { countPages } from '#publish/count-pages.ts';

describe('countPages', () => {
  it('counts the pages of a build and those of them that were rendered', async () => {
    const count = { pages: 0, rendered: 0 };
    const heard: number[] = [];
    const hook = countPages(count, ({ done }) => heard.push(done)).hooks['astro:build:start'];
    let counting: AstroPrerenderer | undefined;
    const plain = {
      name: 'plain',
      getStaticPaths: () => Promise.resolve([{}, {}, {}]),
      render: () => Promise.resolve(new Response('x')),
    } as unknown as AstroPrerenderer;
    await hook?.({
      setPrerenderer: (make: (from: AstroPrerenderer) => AstroPrerenderer) =>
        (counting = make(plain)),
    } as never);
    await counting?.getStaticPaths();
    await counting?.render(new Request('http://localhost/'), {} as never);
    assert.deepEqual(count, { pages: 3, rendered: 1 });
    assert.deepEqual(heard, [1]);
  });
});
