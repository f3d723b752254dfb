/** A hook of a bundler's plugin; with a filter it is asked only about what matches. */
type Hook = ((...given: never[]) => unknown) | { handler: (...given: never[]) => unknown };

const NOTHING = /^$/; // no id is empty

/**
 * What hooks of Astro have something to do with, by plugin. Left as they are, they are asked about each of four thousand
 * imports or a thousand modules, in JavaScript, which takes a sixth of the time of a bundling.
 */
export const CONCERNS: Readonly<Record<string, { hook: string; ids: RegExp }>> = {
  'astro:markdown': { hook: 'resolveId', ids: NOTHING }, // what .md files import; documents are none of Vite's
  'astro:session-provider': { hook: 'resolveId', ids: /\/session\/provider\.js$/ },
  'astro:routes': { hook: 'transform', ids: /[\\/]src[\\/]pages[\\/]/ },
  'astro:scripts:page-ssr': { hook: 'transform', ids: NOTHING }, // what integrations add to pages
};

type Plugin = Record<string, unknown>;

/** Has Astro's plugins asked only about what concerns them; `plugins` are those of a build, which are changed. */
export function narrowHooks(plugins: readonly unknown[]): void {
  for (const plugin of plugins.flat(Infinity) as readonly (Plugin | null | undefined | false)[]) {
    if (!plugin) continue;
    const concern = CONCERNS[String(plugin['name'])];
    const hook = concern && (plugin[concern.hook] as Hook | undefined);
    if (!hook) continue;
    const handler = typeof hook === 'function' ? hook : hook.handler;
    plugin[concern.hook] = { ...hook, filter: { id: concern.ids }, handler };
  }
}
