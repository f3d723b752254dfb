import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CONCERNS, narrowHooks } from '#publish/narrow-hooks.ts';

interface Narrowed {
  filter: { id: RegExp };
  handler: (id: string) => string;
}

describe('narrowHooks', () => {
  const resolveId = (id: string): string => id;
  const of = (name: string, hook: object): object => ({ name, resolveId: hook, load: resolveId });

  it('has a hook asked only about what concerns it, and leaves all else', () => {
    const session = of('astro:session-provider', resolveId);
    const markdown = of('astro:markdown', { filter: { id: /./ }, handler: resolveId });
    const other = of('other', resolveId);
    narrowHooks([null, session, [[markdown], other], false]);

    const { filter, handler } = (session as { resolveId: Narrowed }).resolveId;
    assert.match('/astro/dist/core/session/provider.js', filter.id);
    assert.doesNotMatch('./provider.js', filter.id);
    assert.equal(handler('a'), 'a');
    assert.doesNotMatch('a', (markdown as { resolveId: Narrowed }).resolveId.filter.id);
    assert.equal((session as { load: unknown }).load, resolveId);
    assert.deepEqual(other, of('other', resolveId));
  });

  it('names plugins that the installed Astro has', () => {
    const code = globSync('node_modules/astro/dist/{core,vite-plugin-*}/**/*.js').map((file) =>
      readFileSync(file, 'utf8'),
    );
    for (const [name, { hook }] of Object.entries(CONCERNS)) {
      const own = code.find((text) => text.includes(`name: "${name}"`));
      assert.match(own ?? '', new RegExp(`^ {4}(?:async )?${hook}[(:]`, 'm'), name);
    }
  });
});
