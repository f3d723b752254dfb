import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/render/astro/factory.js';
import type * as Paths from 'astro/runtime/prerender/static-paths.js';
import { utf8Bytes } from '../markdown/utf8-bytes.ts';
import { takeShare } from '../site/share.ts';
import { BUNDLE_FILES, type BundleRecord } from './bundle-store.ts';
import { pageBatches, type PageBatch } from './page-batches.ts';
import type * as Renderer from './render-component.ts';

/** One page or endpoint; its props lie in the app. */
export interface PagePath {
  pathname: string;
  route: RouteData;
  /** Hash of all it shows (cache-key.ts). */
  cacheKey?: string | undefined;
}

/** The pages of a bundle, ready to be rendered. */
export interface PageApp {
  /** All pages of the site, in batches; every process has the same in the same order. */
  batches: readonly PageBatch[];
  /** The pages of a batch; what those of the last one show is dropped. */
  pathsOf: (batch: PageBatch) => Promise<PagePath[]>;
  /** Bytes of a page's file; throws, with its address, where the page fails. */
  render: (path: PagePath) => Promise<Uint8Array>;
}

// the app that Astro bundles for its prerenderer, as far as it is used here
interface BundledApp {
  manifest: Renderer.PageManifest & { site?: string; routes: { routeData: RouteData }[] };
  routeCache: {
    clearAll: () => void;
    get: (
      route: RouteData,
    ) => { staticPaths?: { keyed: Map<string, { props?: object }> } } | undefined;
  };
  getComponentByRoute: (route: RouteData) => Promise<{ default: AstroComponentFactory }>;
  setInternals: (internals: { pagesByKeys: Map<string, { styles: unknown[] }> }) => void;
  setOptions: (options: {
    settings: { scripts: never[] };
    logger: { options: { destination: { write: (event: LogEvent) => void } } };
  }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}
interface LogEvent {
  level: string;
  message: string;
}

/**
 * Loads the bundle in `folder`. What Astro's build would tell it (style sheets of the pages, where messages go) is
 * told from the bundle's record, so that it runs in any process, without a build.
 */
export async function loadPageApp(folder: string): Promise<PageApp> {
  const record = JSON.parse(
    readFileSync(join(folder, BUNDLE_FILES.record), 'utf8'),
  ) as BundleRecord;
  const load = (name: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, BUNDLE_FILES.code, name)).href);
  const { app } = (await load(record.entry)) as { app: BundledApp };
  const { componentRenderer } = (await load(BUNDLE_FILES.renderer)) as typeof Renderer;
  const { StaticPaths } = (await load(BUNDLE_FILES.paths)) as typeof Paths;
  app.setInternals({
    pagesByKeys: new Map(record.pages.map(([key, styles]) => [key, { styles }])),
  });
  const write = ({ level, message }: LogEvent): void => {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  };
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write } } },
  });
  const { base, site = 'http://localhost' } = app.manifest;
  // now, while what is to be rendered is still being read, rather than one by one when it is there
  await Promise.all(
    app.manifest.routes.map(async ({ routeData }) => {
      if (routeData.type === 'page' || routeData.type === 'endpoint')
        await app.getComponentByRoute(routeData);
    }),
  );
  const renderByAstro = async ({ pathname, route }: PagePath): Promise<Uint8Array> => {
    const path = pathname.replace(/^\/+|\/+$/g, '');
    const end = route.type === 'endpoint' || path === '' ? '' : '/';
    const url = new URL(`${base.replace(/\/$/, '')}/${path}${end}`, site);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status !== 200 && !(response.status === 404 && path === '404'))
      throw new Error(`${url.pathname}: status ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  };

  /** How the further pages of a route are made without a request each; `null` where Astro has to make them. */
  const direct = new Map<RouteData, ((pathname: string) => Promise<string>) | null>();
  const checkedRenderer = async (
    { pathname, route }: PagePath,
    expected: Uint8Array,
  ): Promise<((pathname: string) => Promise<string>) | null> => {
    const key = `${route.route}&${route.component}`;
    const styles = record.pages.find(([name]) => name === key)?.[1];
    const hasProps = app.routeCache.get(route) !== undefined;
    if (route.type !== 'page' || !styles || !hasProps) return null;
    const render = componentRenderer(app.manifest, styles);
    if (!render) return null;
    const { default: component } = await app.getComponentByRoute(route);
    const make = async (address: string): Promise<string> => {
      const found = app.routeCache.get(route)?.staticPaths?.keyed.get(address);
      if (!found) throw new Error(`${route.component} has no page ${address}`);
      return render(component, found.props ?? {}, route);
    };
    // the first page of each route is made both ways: what differs stays with Astro
    const made = await make(pathname).catch(() => '');
    return utf8Bytes(made).equals(expected) ? make : null;
  };

  return {
    batches: pageBatches(app.manifest.routes.map(({ routeData }) => routeData)),
    pathsOf: async ({ route, share }) => {
      app.routeCache.clearAll();
      takeShare(share);
      return new StaticPaths({
        manifest: { ...app.manifest, routes: [{ routeData: route }] },
        routeCache: app.routeCache,
        getComponentByRoute: (data: RouteData) => app.getComponentByRoute(data),
      } as never).getAll();
    },
    render: async (path) => {
      const { pathname, route } = path;
      const known = direct.get(route);
      if (known) return utf8Bytes(await known(pathname));
      const bytes = await renderByAstro(path);
      if (known === undefined) direct.set(route, await checkedRenderer(path, bytes));
      return bytes;
    },
  };
}
