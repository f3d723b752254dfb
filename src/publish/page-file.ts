/**
 * File that a page or endpoint of Astro is written to, relative, with `build.format: 'directory'`; `null` for what is
 * left to Astro: error pages and redirects.
 */
export function pageFile(pathname: string, type: string): string | null {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  if (type !== 'page' || path === '404' || path === '500') return null;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
