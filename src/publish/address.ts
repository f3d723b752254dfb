/** Address below the base of a file of the site: `van-ban/x/index.html` is `/van-ban/x/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file that a static host answers an address with: `/van-ban/x/` is `van-ban/x/index.html`. */
export function fileOf(address: string): string {
  const path = address.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
