import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import type { RouteData } from 'astro';
import { listFiles } from '#publish/files.ts';
import { componentRenderer, type PageManifest } from '#publish/render-component.ts';

const manifest: PageManifest = {
  base: '/kho/',
  compressHTML: false,
  entryModules: { 'a.ts': '_luu/a.js' },
  inlinedScripts: new Map(),
  renderers: [],
  clientDirectives: new Map(),
  componentMetadata: new Map(),
};
const route = { component: 'src/pages/a.astro' } as RouteData;
const sheet = (src: string, order: number) => ({ order, sheet: { type: 'external', src } });

/** A component that gives what it was called with. */
const seen = async (styles: unknown[]) => {
  const render = componentRenderer(manifest, styles);
  let given: { hrefs: string[]; props: unknown; script: string } | undefined;
  const component = async (
    result: {
      styles: Set<{ props: { href: string } }>;
      createAstro: (props: object) => { props: unknown };
      resolve: (name: string) => Promise<string>;
    },
    props: object,
  ): Promise<Response> => {
    const hrefs = [...result.styles].map((style) => style.props.href);
    const script = await result.resolve('a.ts');
    given = { hrefs, props: result.createAstro(props).props, script };
    return new Response();
  };
  await assert.rejects(
    async () => render?.(component as never, { x: 1 }, route),
    /a\.astro gave a response/,
  );
  return given;
};

it('a component has its props, its style sheets in order, and finds its scripts', async () => {
  const given = await seen([sheet('_luu/b.css', 2), sheet('_luu/a.css', 1)]);
  assert.deepEqual(given, {
    hrefs: ['/kho/_luu/a.css', '/kho/_luu/b.css'],
    props: { x: 1 },
    script: '/kho/_luu/a.js',
  });
});

it('pages with a style of another kind are left to Astro', () => {
  assert.equal(componentRenderer(manifest, [{ order: 1, sheet: { type: 'inline' } }]), null);
});

it('no page of ours asks for more than its props, which would cost every page a request', () => {
  const asking = listFiles('src')
    .filter((path) => path.endsWith('.astro'))
    .flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/\bAstro\.(?!props\b)\w+/g)].map(
        ([words]) => `${path}: ${words}`,
      ),
    );
  assert.deepEqual(asking, []);
});
