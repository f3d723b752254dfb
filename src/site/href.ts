import { siteAddress, sitePath } from '#documents/site-address.ts';

/** Link from any page to a path of the site: `href('/nam/2024/')`; adds the base path the site is served under. */
export function href(path: string): string {
  return path.startsWith('#') ? path : sitePath(base(), path);
}

let known: string | undefined;

/** The base path with slashes at both ends; `/` where no bundler has set one (tests under Node). */
function base(): string {
  // a bundler writes the whole of `env` out where it stands alone: once, not for each link of a page
  known ??= baseOf(import.meta.env as ImportMetaEnv | undefined);
  return known;
}

const baseOf = (env: ImportMetaEnv | undefined): string =>
  siteAddress('http://localhost', env?.BASE_URL ?? '/').base;
