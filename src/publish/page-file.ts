/** File that a page or endpoint is written to, relative: `/a/` → `a/index.html`. */
export function pageFile(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  // the name that hosts look for
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
